package dev.chancery.extraction.document.front;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Span;
import dev.chancery.extraction.document.front.Head.HeadLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a cable as edited collections of documents print it: a numbered title with sender
 * and recipient, then "Cablegram 12 LIMA, 4 May 1944, 6.26 p.m." or place and date on a line of
 * their own, then classification, precedence and addressee.
 */
final class EditedCable {

  private static final int TITLE_LINES = 3;
  private static final int HEADER_LINES = 8;
  private static final int LONGEST = 100;

  private static final String KIND =
      "(?:cablegram|telegram|savingram|airgram|despatch|dispatch|teleletter)";

  /** What is a cable's like where its sender and recipient are told over it. */
  private static final String LETTER = "(?:letter|memorandum|minute|note|cable|aide.memoire)";

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:(?<number>\\d{1,4}) )?(?i:"
              + KIND
              + "|memorandum|submission|letter|minute)(?: No\\.? ?\\d+)?(?: (?i:from) (?<from>.+?))?"
              + " (?i:to) (?<to>.+)");

  /** "The Ambassador in Peru (Ruiz) to the Secretary of State", "From Lima to Foreign Office". */
  private static final Pattern OFFICES =
      Pattern.compile(
          "(?:The (?<from>(?:Acting |Deputy )?(?i:ambassador|minister|charg.|consul|consul general"
              + "|high commissioner|commissioner|counselor|counsellor|representative|head of mission)"
              + " (?:in|at|to) [^.]{3,60}?)|(?i:from) (?<post>\\p{Lu}[\\p{L} ]{2,40}?))"
              + " (?i:to) (?<to>(?:the )?\\p{Lu}.{3,60})");

  private static final Pattern MEMORANDUM =
      Pattern.compile("(?i:memorandum|despatch|minute|letter) by (?<from>the .{5,80}[^.])");

  /** A comma before the "to" parts sender and recipient, where there is one. */
  private static final Pattern PARTIES =
      Pattern.compile(
          "\\d{1,4} (?<from>\\p{Lu}(?:.*(?=, to )|(?!.*, to ).*?)),? to (?<to>\\p{Lu}.*)");

  private static final Pattern SENT =
      Pattern.compile(
          "(?i:(?<kind>"
              + KIND
              + ")|"
              + LETTER
              + ")s?,?(?: +[\\p{L}\\d.,/()\\[\\]-]+?){0,4}?"
              + " +\\[?(?<place>\\p{Lu}{3,}(?: \\p{Lu}+){0,3})\\]?, (?<date>.*\\d.*)");
  private static final Pattern PRECEDENCE =
      Pattern.compile(
          "(?:[A-Z]{0,3}\\.? ?[A-Z]{0,3}\\d+\\.? ?)?(?i:top secret|most secret|secret|confidential"
              + "|restricted|unclassified|personal|most immediate|immediate|priority|important|routine"
              + "|cypher|for your eyes only)\\b.*");
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?:FOR|For|Personal for|PERSONAL FOR|Repeated to|Following (?:from|for)) .*");

  private final List<HeadLine> lines;
  private String from;
  private String to;
  private String city;
  private ReducedDate date;
  private boolean cable;
  private int last = -1;

  private EditedCable(List<HeadLine> lines) {
    this.lines = lines.subList(0, Math.min(HEADER_LINES, lines.size()));
  }

  static Optional<CableHeader> find(Head head) {
    EditedCable header = new EditedCable(head.lines());
    header.read();
    return header.cable && header.date != null ? Optional.of(header.header()) : Optional.empty();
  }

  private void read() {
    for (int i = 0; i < lines.size(); i++) {
      HeadLine line = lines.get(i);
      boolean known =
          (i < TITLE_LINES && from == null && to == null && readTitle(line.text()))
              || readSent(line)
              || (cable && readRest(line.text()));
      if (known) {
        last = i;
      } else if (line.runs() || i >= TITLE_LINES) {
        return;
      }
    }
  }

  private boolean readTitle(String line) {
    Matcher title = TITLE.matcher(line);
    if (line.length() <= 2 * LONGEST && title.matches()) {
      from = title.group("from");
      to = title.group("to");
      cable = true;
      return true;
    }
    Matcher offices = OFFICES.matcher(line);
    if (line.length() <= 2 * LONGEST && !line.endsWith(".") && offices.matches()) {
      from = offices.group("from") == null ? offices.group("post") : offices.group("from");
      city = offices.group("post") == null ? city : PlaceName.plain(offices.group("post"));
      to = offices.group("to");
      cable = true;
      return true;
    }
    Matcher memorandum = MEMORANDUM.matcher(line);
    if (line.length() <= LONGEST && memorandum.matches()) {
      from = memorandum.group("from");
      cable = true;
      return true;
    }
    Matcher parties = PARTIES.matcher(line);
    if (line.length() <= 2 * LONGEST && !line.endsWith(".") && parties.matches()) {
      from = parties.group("from");
      to = parties.group("to");
      return true;
    }
    return false;
  }

  /** The line with the date; the place may be missing on it. */
  private boolean readSent(HeadLine line) {
    if (date != null || line.length() > LONGEST) {
      return false;
    }
    Matcher sent = SENT.matcher(line.text());
    if (sent.matches() && (sent.group("kind") != null || from != null && to != null)) {
      date = WrittenDate.read(sent.group("date")).orElse(null);
      city = PlaceName.plain(sent.group("place"));
      cable |= date != null;
      return date != null;
    }
    if (!cable) {
      return false;
    }
    Optional<Dateline> placed =
        line.columns().stream().map(Dateline::alone).flatMap(Optional::stream).findFirst();
    if (placed.isPresent()) {
      city = placed.get().place();
      date = placed.get().date();
      return true;
    }
    date =
        line.columns().stream()
            .map(column -> PublishedLine.read(column.text()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(null);
    return date != null;
  }

  /** Classification, addressee, or the place of the recipient in capitals. */
  private boolean readRest(String line) {
    if (date == null || line.length() > LONGEST) {
      return false;
    }
    boolean place = line.chars().allMatch(c -> Character.isUpperCase(c) || c == ' ');
    return PRECEDENCE.matcher(line).matches()
        || (line.length() <= 60 && !line.endsWith(".") && ADDRESSEE.matcher(line).matches())
        || (place && line.length() <= 20);
  }

  private CableHeader header() {
    List<Span> frame = new ArrayList<>();
    for (HeadLine line : lines.subList(0, last + 1)) {
      frame.add(new Span(line.start(), line.end()));
    }
    return new CableHeader(CableHeader.origin(city, from, to), date, null, frame);
  }
}
