package dev.chancery.store.cookbook;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with queries, each followed by its answer.
 *
 * @param text Markdown
 * @param pattern finds both: groups {@code query} and {@code answer}
 * @param margin what stands before each line of an answer
 */
record AnsweredText(String text, Pattern pattern, String margin) {

  /** Blocks of SQL, each followed by a block of text. */
  static AnsweredText fenced(String text) {
    return new AnsweredText(
        text,
        Pattern.compile("```sql\n(?<query>.*?)```\n\n```text\n(?<answer>.*?)```", Pattern.DOTALL),
        "");
  }

  /** Calls of {@code ./chancery sql}, set off by four spaces as their answers are. */
  static AnsweredText called(String text) {
    return new AnsweredText(
        text,
        Pattern.compile(
            "    \\./chancery sql \"(?<query>SELECT[^\"]*)\"\n\n(?<answer>(?:    [^\n]*\n)+)"),
        "    ");
  }

  record Question(String query, String answer) {}

  List<Question> questions() {
    return matcher().results().map(MatchResult::group).map(this::question).toList();
  }

  private Question question(String block) {
    Matcher one = pattern.matcher(block);
    if (!one.matches()) {
      throw new IllegalStateException("not a question: " + block);
    }
    String answer = one.group("answer");
    return new Question(
        one.group("query"), margin.isEmpty() ? answer : answer.replaceAll("(?m)^" + margin, ""));
  }

  /** The same text with these answers. */
  String answeredBy(Function<String, String> answers) {
    Matcher blocks = matcher();
    StringBuilder written = new StringBuilder();
    int copied = 0;
    while (blocks.find()) {
      written.append(text, copied, blocks.start("answer"));
      answers
          .apply(blocks.group("query"))
          .lines()
          .forEach(line -> written.append(margin).append(line).append('\n'));
      copied = blocks.end("answer");
    }
    return written.append(text.substring(copied)).toString();
  }

  private Matcher matcher() {
    return pattern.matcher(text);
  }
}
