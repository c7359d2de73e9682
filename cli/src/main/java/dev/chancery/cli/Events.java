package dev.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.EventType;
import dev.chancery.contracts.wire.RefusedException;
import dev.chancery.contracts.wire.Topics;
import dev.chancery.topics.EventRecords;
import dev.chancery.topics.EventRecords.Content;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Events as they stand on the topic. */
@Command(
    name = "events",
    description =
        "Prints the events on the topic " + Topics.EVENTS_DIPLOMATIC + ", one JSON object a line.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:  ./chancery events --type visit --country RUS --follow"})
final class Events implements Runnable {

  @ParentCommand private Chancery chancery;
  @Spec private CommandSpec spec;

  @Option(names = "--type", paramLabel = "T", description = "Only ${COMPLETION-CANDIDATES}.")
  private EventType type;

  @Option(
      names = "--country",
      paramLabel = "C",
      description = "Only those in which it takes part; ISO alpha-3 as RUS.")
  private String country;

  @Option(names = "--follow", description = "Stay and print what comes, until Ctrl-C.")
  private boolean follow;

  @Override
  public void run() {
    EventFilter filter = new EventFilter(type, code());
    try (Consumer<String, byte[]> consumer = RunningStack.on(chancery.home()).consumer()) {
      TopicReading reading = new TopicReading(consumer, List.of(Topics.EVENTS_DIPLOMATIC));
      reading.toTheEnd(message -> print(message, filter));
      while (follow) {
        reading.more().forEach(message -> print(message, filter));
      }
    }
  }

  private CountryCode code() {
    try {
      return country == null ? null : CountryCode.of(upperCase(country));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--country: " + e.getMessage(), e);
    }
  }

  private static String upperCase(String code) {
    return code.contains(":") ? code : code.toUpperCase(Locale.ROOT);
  }

  private void print(ConsumerRecord<String, byte[]> message, EventFilter filter) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (EventRecords.read(message) instanceof Content.Event content
          && filter.accepts(content.event())) {
        out.println(new String(message.value(), UTF_8));
        out.flush();
      }
    } catch (RefusedException e) {
      spec.commandLine()
          .getErr()
          .println(
              "chancery: passed over partition %d, offset %d: %s"
                  .formatted(message.partition(), message.offset(), e.getMessage()));
    }
  }
}
