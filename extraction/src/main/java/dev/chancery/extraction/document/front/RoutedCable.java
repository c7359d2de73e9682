package dev.chancery.extraction.document.front;

import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.extraction.document.Origin;
import dev.chancery.extraction.document.Span;
import dev.chancery.extraction.document.front.Head.HeadLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a cable as the telegraph network of the US Department of State routes it: {@code R
 * 310845Z OCT 05}, {@code FM AMEMBASSY ...}, {@code TO ...}, {@code TAGS:}, {@code SUBJECT:}.
 */
final class RoutedCable {

  private static final Pattern DATE_TIME_GROUP =
      Pattern.compile(
          "(?:[ZOPRM] )*(?<day>\\d{2})\\d{4}Z (?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV"
              + "|DEC)[A-Z]* (?<year>\\d{4}|\\d{2})\\b");
  private static final Pattern SUBJECT = Pattern.compile("(?i)subj(?:ect)?\\s?:.*");
  private static final Pattern SERIAL =
      Pattern.compile(
          "(?:UNCLAS|UNCLASSIFIED|C O N F I D E N T I A L|CONFIDENTIAL|S E C R E T|SECRET|LIMITED"
              + " OFFICIAL USE)\\b.*? (?<post>[A-Z][A-Z ]+) \\d{3,8}.*");
  private static final Pattern BEHIND_SUBJECT =
      Pattern.compile("(?i)(?:ref(?:s|erence)?\\b|classified by|declass|derived from|reason\\b).*");
  private static final Pattern BODY =
      Pattern.compile(
          "(?:¶ ?)?\\(?1[.)] .*|\\((?:U|C|S|SBU|LOU|S/NF|C/NF)\\) .*|(?i:begin summary|summary\\b).*");
  private static final Pattern ROUTING_INDICATOR = Pattern.compile("[A-Z]{5,8}/");

  private static final Set<String> OFFICES =
      Set.of(
          ("AMEMBASSY AMCONSUL AMCONGEN EMBASSY CONSULATE USMISSION MISSION USUN USEU USNATO USLO USINT"
                  + " USOSCE UNVIE REO SECSTATE US AIT AMCON USDEL")
              .split(" "));

  /** In place of a post where the Department itself numbered a cable. */
  private static final String DEPARTMENT = "STATE";

  private static final int FEWEST_MARKS = 2;
  private static final int SUBJECT_LINES = 3;
  private static final int LINES_BEHIND_SUBJECT = 12;

  private String sender;
  private String recipient;
  private String post;
  private ReducedDate date;
  private int marks;
  private int subjectLine = -1;
  private int last = -1;

  private RoutedCable() {}

  static Optional<CableHeader> find(Head head) {
    RoutedCable cable = new RoutedCable();
    List<HeadLine> lines = head.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (cable.marks >= FEWEST_MARKS && BODY.matcher(lines.get(i).text()).matches()) {
        cable.last = i - 1;
        break;
      }
      if (cable.subjectLine >= 0 && i > cable.subjectLine + LINES_BEHIND_SUBJECT) {
        break;
      }
      if (mayBeHeader(lines.get(i).text()) || cable.subjectLine >= 0) {
        cable.read(lines.get(i).text(), i);
      }
    }
    return cable.marks < FEWEST_MARKS ? Optional.empty() : Optional.of(cable.header(lines));
  }

  /** Header lines begin with two capitals, or with the word for the subject. */
  private static boolean mayBeHeader(String line) {
    if (line.length() < 4 || !Character.isUpperCase(line.charAt(0))) {
      return line.startsWith("subject");
    }
    char second = line.charAt(1);
    return !Character.isLowerCase(second) || line.startsWith("Subj");
  }

  private void read(String line, int index) {
    if (line.startsWith("FM ") && sender == null) {
      sender = station(line.substring(3));
    } else if (line.startsWith("TO ") && recipient == null && marks > 0) {
      recipient = station(line.substring(3));
    } else if (!line.startsWith("TAGS") && !line.startsWith("E.O.") && !reads(line, index)) {
      return;
    }
    marks++;
    last = index;
  }

  private boolean reads(String line, int index) {
    if (subjectLine >= 0) {
      boolean more = BEHIND_SUBJECT.matcher(line).matches();
      last = more ? index : last;
      return false;
    }
    if (SUBJECT.matcher(line).matches()) {
      subjectLine = index;
      return true;
    }
    Matcher group = DATE_TIME_GROUP.matcher(line);
    if (date == null && group.lookingAt()) {
      String day = group.group("day") + " " + group.group("month") + " ";
      date = WrittenDate.read(day + WrittenDate.fullYear(group.group("year"))).orElse(null);
      return true;
    }
    Matcher serial = SERIAL.matcher(line);
    if (post == null && serial.matches()) {
      post = serial.group("post");
      return true;
    }
    return false;
  }

  /** Without the indicator in front and the serial number behind. */
  private static String station(String words) {
    String named = ROUTING_INDICATOR.matcher(words.strip()).replaceFirst("");
    return named.replaceFirst(" (?:PRIORITY|IMMEDIATE|ROUTINE)?\\s*\\d*$", "").strip();
  }

  private CableHeader header(List<HeadLine> lines) {
    Origin origin = CableHeader.origin(city(), office(), recipient);
    HeadLine top = lines.get(0);
    if (subjectLine < 0) {
      Span header = new Span(top.start(), lines.get(last).end());
      return new CableHeader(origin, date, null, List.of(header));
    }
    HeadLine line = lines.get(subjectLine);
    int label = line.text().indexOf(':') + 1;
    int wordsStart = line.start() + label + leadingSpaces(line.text(), label);
    int subjectEnd = subjectEnd(lines);
    List<Span> frame = new ArrayList<>();
    frame.add(new Span(top.start(), wordsStart));
    for (int i = subjectEnd + 1; i <= last; i++) {
      frame.add(new Span(lines.get(i).start(), lines.get(i).end()));
    }
    return new CableHeader(origin, date, subject(lines, label, subjectEnd), frame);
  }

  /** The sender; of an extract whose routing is left out the embassy that numbered it. */
  private String office() {
    boolean embassy = sender == null && post != null && !post.equals(DEPARTMENT);
    return embassy ? "AMEMBASSY " + post : sender;
  }

  private static int leadingSpaces(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    return to - from;
  }

  /** The subject goes on while its lines are in capitals like it and the header is not over. */
  private int subjectEnd(List<HeadLine> lines) {
    int end = subjectLine;
    while (end + 1 < lines.size()
        && end + 1 < subjectLine + SUBJECT_LINES
        && lines.get(end + 1).start() == lines.get(end).end() + 1
        && isCapitals(lines.get(end).text())
        && isCapitals(lines.get(end + 1).text())
        && !BEHIND_SUBJECT.matcher(lines.get(end + 1).text()).matches()
        && !BODY.matcher(lines.get(end + 1).text()).matches()) {
      end++;
    }
    return end;
  }

  private String subject(List<HeadLine> lines, int label, int end) {
    StringBuilder subject = new StringBuilder(lines.get(subjectLine).text().substring(label));
    for (int i = subjectLine + 1; i <= end; i++) {
      subject.append(' ').append(lines.get(i).text());
    }
    String words = subject.toString().strip();
    return words.isEmpty() ? null : words;
  }

  private static boolean isCapitals(String line) {
    return line.replaceFirst("(?i)^subj(?:ect)?", "").chars().noneMatch(Character::isLowerCase);
  }

  private String city() {
    String words = sender == null ? post : sender;
    if (words == null) {
      return null;
    }
    StringBuilder city = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!OFFICES.contains(word)) {
        city.append(word).append(' ');
      }
    }
    String name = city.toString().strip();
    if (name.isEmpty()) {
      return null;
    }
    return name.equals("WASHDC") || name.equals("WASHINGTON DC")
        ? "Washington"
        : PlaceName.plain(name);
  }
}
