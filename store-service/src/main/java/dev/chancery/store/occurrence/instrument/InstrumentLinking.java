package dev.chancery.store.occurrence.instrument;

import dev.chancery.contracts.event.AgreementKind;
import dev.chancery.contracts.event.AgreementStage;
import dev.chancery.contracts.time.ReducedDate;
import dev.chancery.store.occurrence.Days;
import dev.chancery.store.occurrence.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds which agreements between the same parties tell of one instrument: kinds that go together,
 * subjects with enough words in common, and dates that make a life. Dated tellings come first, the
 * most exact before the others; each joins the instrument whose subject is most like its own, or
 * begins one. Of two that are equally like, it joins none unless the dates decide. The result
 * depends on the set of tellings alone.
 */
public final class InstrumentLinking {

  /** From the proposal to force; what is further apart is another instrument. */
  private static final long LIFE_AT_MOST = 366L * 10;

  /** A signing that took days, or was reported of the day after. */
  private static final long SLACK = 3;

  private static final double TIE = 0.05;

  private static final Comparator<Candidate> IN_ORDER =
      Comparator.comparing(
              Candidate::days,
              Comparator.nullsLast(
                  Comparator.comparingLong(Days::length)
                      .thenComparingLong(Days::from)
                      .thenComparingLong(Days::to)))
          .thenComparing(
              Candidate::subject,
              Comparator.comparingInt((Subject subject) -> subject.words().size()).reversed())
          .thenComparing(candidate -> candidate.telling().report(), Report.FIRST_REPORTED);

  private record Candidate(AgreementTelling telling, Subject subject, Days days) {}

  /** The tellings of one instrument while they are being found. */
  private static final class Gathering {

    private final List<AgreementTelling> tellings = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private final Set<Subject> subjects = new HashSet<>();
    private final Set<AgreementKind> kinds = new HashSet<>();
    private final Map<AgreementStage, Days> stages = new EnumMap<>(AgreementStage.class);
    private final Integer count;

    Gathering(Candidate first) {
      count = first.telling().count();
      add(first);
    }

    void add(Candidate candidate) {
      AgreementTelling telling = candidate.telling();
      tellings.add(telling);
      documents.add(telling.report().documentId());
      kinds.add(telling.kind());
      if (candidate.subject().isTold()) {
        subjects.add(candidate.subject());
      }
      if (candidate.days() != null) {
        stages.merge(telling.stage(), candidate.days(), Days::narrowed);
      }
    }

    /** The least likeness to any telling here; 0 where they do not go together. */
    double likeness(Candidate candidate) {
      AgreementTelling telling = candidate.telling();
      if (documents.contains(telling.report().documentId())
          || !Objects.equals(count, telling.count())
          || !kinds.stream().allMatch(kind -> Kinship.compatible(kind, telling.kind()))
          || !fits(candidate)) {
        return 0;
      }
      if (subjects.isEmpty() || !candidate.subject().isTold()) {
        return isSameDay(candidate) && kinds.contains(telling.kind()) ? Subject.ENOUGH : 0;
      }
      double least = 1;
      for (Subject subject : subjects) {
        double likeness = subject.likeness(candidate.subject());
        if (likeness < Subject.ENOUGH) {
          return 0;
        }
        least = Math.min(least, likeness);
      }
      return least;
    }

    /** The same stage at the same time, an earlier one not after it, a later one not before. */
    private boolean fits(Candidate candidate) {
      if (candidate.days() == null) {
        return isPublishedAfter(candidate);
      }
      AgreementStage stage = candidate.telling().stage();
      for (Map.Entry<AgreementStage, Days> known : stages.entrySet()) {
        Days days = known.getValue();
        int order = stage.compareTo(known.getKey());
        if ((order == 0 && days.gap(candidate.days()) > SLACK)
            || (order < 0 && candidate.days().from() > days.to() + SLACK)
            || (order > 0 && candidate.days().to() < days.from() - SLACK)
            || days.gap(candidate.days()) > LIFE_AT_MOST) {
          return false;
        }
      }
      return true;
    }

    /** What an undated telling says was reached is not dated after its publication. */
    private boolean isPublishedAfter(Candidate candidate) {
      ReducedDate published = candidate.telling().report().published();
      Days days = stages.get(candidate.telling().stage());
      return published == null
          || days == null
          || candidate.telling().stage().compareTo(AgreementStage.SIGNED) < 0
          || days.from() <= Days.of(published).to();
    }

    private boolean isSameDay(Candidate candidate) {
      Days days = stages.get(candidate.telling().stage());
      return days != null
          && candidate.days() != null
          && days.length() == 1
          && days.equals(candidate.days());
    }

    /** Days between the candidate, or else its publication, and what is dated here. */
    long distance(Candidate candidate) {
      Days days =
          candidate.days() != null
              ? candidate.days()
              : candidate.telling().report().published() == null
                  ? null
                  : Days.of(candidate.telling().report().published());
      return days == null
          ? Long.MAX_VALUE
          : stages.values().stream().mapToLong(days::gap).min().orElse(Long.MAX_VALUE);
    }
  }

  /**
   * @param tellings all agreements between the same parties
   */
  public List<Instrument> link(Collection<AgreementTelling> tellings) {
    Map<String, Subject> subjects = new HashMap<>();
    Search search = new Search();
    tellings.stream()
        .map(
            telling ->
                new Candidate(
                    telling,
                    subjects.computeIfAbsent(
                        Objects.requireNonNullElse(telling.subject(), ""), Subject::of),
                    telling.date() == null ? null : Days.of(telling.date())))
        .sorted(IN_ORDER)
        .forEach(search::place);
    return search.all.stream().map(gathering -> InstrumentSummary.of(gathering.tellings)).toList();
  }

  private static final class Search {

    private final List<Gathering> all = new ArrayList<>();

    /** Those that others may join, by each word that can make subjects alike. */
    private final Map<String, Set<Gathering>> byWord = new HashMap<>();

    private final Set<Gathering> withoutSubject = new LinkedHashSet<>();

    void place(Candidate candidate) {
      double highest = Subject.ENOUGH;
      List<Gathering> best = new ArrayList<>();
      for (Gathering gathering : comparable(candidate)) {
        double likeness = gathering.likeness(candidate);
        if (likeness > highest + TIE) {
          highest = likeness;
          best.clear();
        }
        if (likeness >= highest - 1e-9) {
          best.add(gathering);
        }
      }
      Gathering chosen = best.size() == 1 ? best.get(0) : nearest(candidate, best);
      if (chosen != null) {
        chosen.add(candidate);
        offer(chosen, candidate);
        return;
      }
      Gathering begun = new Gathering(candidate);
      all.add(begun);
      if (best.isEmpty()) {
        offer(begun, candidate);
      }
    }

    private void offer(Gathering gathering, Candidate candidate) {
      if (gathering.subjects.isEmpty()) {
        withoutSubject.add(gathering);
        return;
      }
      withoutSubject.remove(gathering);
      for (String word : candidate.subject().keys()) {
        byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(gathering);
      }
    }

    private Collection<Gathering> comparable(Candidate candidate) {
      if (!candidate.subject().isTold()) {
        return candidate.days() == null ? List.of() : all;
      }
      Set<Gathering> comparable = new LinkedHashSet<>();
      for (String word : candidate.subject().keys()) {
        comparable.addAll(byWord.getOrDefault(word, Set.of()));
      }
      if (candidate.days() != null) {
        comparable.addAll(withoutSubject);
      }
      return comparable;
    }

    private static Gathering nearest(Candidate candidate, List<Gathering> best) {
      if (best.isEmpty()) {
        return null;
      }
      List<Gathering> byDistance =
          best.stream()
              .sorted(Comparator.comparingLong(gathering -> gathering.distance(candidate)))
              .toList();
      long first = byDistance.get(0).distance(candidate);
      return first < byDistance.get(1).distance(candidate) ? byDistance.get(0) : null;
    }
  }
}
