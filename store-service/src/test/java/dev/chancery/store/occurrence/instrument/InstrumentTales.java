package dev.chancery.store.occurrence.instrument;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.store.occurrence.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Documents that tell of instruments and of the stages of their lives, with the truth beside them.
 * Subjects come in other words and kinds in more general ones, dates exact, reduced or not at all.
 * Neighbours on purpose: other subjects signed on the same day, the same subject with another
 * partner, the next protocol of the same name two years later. The same seed gives the same tales.
 */
public final class InstrumentTales {

  private record Truth(
      int number,
      String a,
      String b,
      AgreementKind kind,
      List<String> subjects,
      LocalDate signed) {}

  private static final List<String> COUNTRIES =
      List.of("RUS", "IRN", "BLR", "UKR", "CHN", "TUR", "VEN", "IND");

  private static final List<List<String>> SUBJECTS =
      List.of(
          List.of(
              "construction of a nuclear power plant",
              "building a nuclear plant",
              "nuclear power plant"),
          List.of("avoidance of double taxation", "double taxation", "avoiding double taxes"),
          List.of("air services", "air service between the capitals", "regular air services"),
          List.of("extradition of offenders", "mutual extradition", "extradition"),
          List.of("supply of natural gas", "natural gas supplies", "gas supplies until 2020"),
          List.of("cultural exchange", "exchange in culture and art", "cultural exchanges"),
          List.of(
              "protection of investments",
              "mutual protection of investments",
              "investment protection"),
          List.of("visa-free travel", "visa free travel of citizens", "travel without visas"),
          List.of(
              "fight against terrorism", "combating terrorism", "joint fight against terrorism"),
          List.of("plant quarantine", "quarantine of plants", "plant quarantine and protection"),
          List.of("assembly of tractors", "tractor assembly", "joint assembly of tractors"),
          List.of(
              "military technical cooperation",
              "military cooperation",
              "cooperation in military technology"),
          List.of(
              "peaceful use of outer space", "use of outer space", "exploration of outer space"),
          List.of(
              "friendship and good-neighbourly relations",
              "friendship and cooperation",
              "good neighbourly relations and friendship"),
          List.of("customs union", "a customs union", "customs union and single tariff"));

  private final Random random;
  private final List<Truth> truths = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private final Map<UUID, Integer> instrumentOfEvent = new HashMap<>();

  private InstrumentTales(long seed) {
    random = new Random(seed);
  }

  public static InstrumentTales of(long seed, int instruments, int documents) {
    InstrumentTales tales = new InstrumentTales(seed);
    tales.make(instruments);
    tales.tell(documents);
    return tales;
  }

  public List<Story> stories() {
    return stories;
  }

  /** The number of the instrument that an event tells of. */
  public Map<UUID, Integer> truth() {
    return instrumentOfEvent;
  }

  private void make(int instruments) {
    List<AgreementKind> kinds =
        List.of(
            AgreementKind.AGREEMENT,
            AgreementKind.TREATY,
            AgreementKind.MEMORANDUM,
            AgreementKind.PROTOCOL,
            AgreementKind.CONTRACT);
    while (truths.size() < instruments) {
      String a = any(COUNTRIES);
      String b = any(COUNTRIES);
      if (a.compareTo(b) >= 0) {
        continue;
      }
      LocalDate signed = LocalDate.of(1996, 1, 1).plusDays(random.nextInt(2500));
      List<List<String>> subjects = new ArrayList<>(SUBJECTS);
      Collections.shuffle(subjects, random);
      for (List<String> subject : subjects.subList(0, 1 + random.nextInt(3))) {
        AgreementKind kind = any(kinds);
        add(a, b, kind, subject, signed);
        if (random.nextInt(10) == 0) {
          add(a, b, kind, subject, signed.plusDays(700 + random.nextInt(60)));
        }
      }
    }
  }

  /** Nobody signs on one subject twice a year. */
  private void add(String a, String b, AgreementKind kind, List<String> subject, LocalDate signed) {
    boolean isThere =
        truths.stream()
            .anyMatch(
                truth ->
                    truth.a().equals(a)
                        && truth.b().equals(b)
                        && truth.subjects().equals(subject)
                        && Math.abs(truth.signed().toEpochDay() - signed.toEpochDay()) < 650);
    if (!isThere) {
      truths.add(new Truth(truths.size(), a, b, kind, subject, signed));
    }
  }

  private void tell(int documents) {
    for (int i = 0; i < documents; i++) {
      Truth news = i < truths.size() ? truths.get(i) : any(truths);
      LocalDate published = news.signed().plusDays(random.nextInt(500) - 60);
      Story story = Story.of("instrument " + i, published.toString());
      Set<Integer> told = new HashSet<>();
      tell(story, news, published, told);
      for (Truth other : truths) {
        if (other.a().equals(news.a())
            && other.b().equals(news.b())
            && other.signed().equals(news.signed())
            && random.nextInt(2) == 0) {
          tell(story, other, published, told);
        }
      }
      stories.add(story);
    }
    Collections.shuffle(stories, random);
  }

  private void tell(Story story, Truth truth, LocalDate published, Set<Integer> told) {
    if (!told.add(truth.number())) {
      return;
    }
    LocalDate ratified = truth.signed().plusDays(200);
    AgreementStage stage = AgreementStage.SIGNED;
    LocalDate day = truth.signed();
    if (published.isBefore(truth.signed())) {
      stage = random.nextBoolean() ? AgreementStage.NEGOTIATING : AgreementStage.PROPOSED;
      day = published;
    } else if (published.isAfter(ratified) && random.nextBoolean()) {
      stage = random.nextInt(3) == 0 ? AgreementStage.IN_FORCE : AgreementStage.RATIFIED;
      day = stage == AgreementStage.RATIFIED ? ratified : ratified.plusDays(30);
    }
    int precision = random.nextInt(10);
    String date =
        precision < 4
            ? day.toString()
            : precision < 6
                ? day.toString().substring(0, 7)
                : precision < 7 ? day.toString().substring(0, 4) : null;
    if (stage.compareTo(AgreementStage.SIGNED) < 0) {
      date = null;
    }
    AgreementKind kind = random.nextInt(4) == 0 ? AgreementKind.AGREEMENT : truth.kind();
    story.agreement(kind, stage, date, any(truth.subjects()), 1, truth.a(), truth.b());
    instrumentOfEvent.put(story.events().get(story.events().size() - 1).id(), truth.number());
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
