package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Agreements in a grid of instruments and clauses: each noun in each clause that tells how far it
 * has come. The floors are measured; they are raised as more is read.
 */
class AgreementClausesTest {

  private static final List<String> NOUNS =
      List.of(
          "an extradition treaty",
          "a convention on double taxation",
          "a protocol on customs cooperation",
          "a trade accord",
          "a non-aggression pact",
          "a memorandum of understanding on fisheries",
          "a joint declaration on migration",
          "a gas supply deal",
          "a loan agreement",
          "an exchange of notes on visas",
          "a framework agreement on energy",
          "a plan of action on tourism",
          "an air services agreement",
          "a contract for 20 locomotives",
          "a cease-fire");

  private static final Map<String, Double> FLOORS =
      Map.of(
          "signed", 0.98,
          "agreed", 0.98,
          "negotiated", 0.98,
          "proposed", 0.96,
          "ratified", 0.98,
          "in force", 0.95,
          "ended", 0.98);

  /** Clauses by family; {@code {N}} is the noun with its article, {@code {n}} without. */
  private static final String CLAUSES =
      """
      signed | SIGNED | {A} and {B} signed {N} on Monday, officials said.
      signed | SIGNED | {A} signed {N} with {B} on Monday.
      signed | SIGNED | {N} between {A} and {B} was signed in {K} on Monday.
      signed | SIGNED | The foreign ministers of {A} and {B} signed {N} in {K}.
      signed | SIGNED | {a} Foreign Minister Ama Holt and her {b} counterpart, Jon Vega, signed {N}.
      signed | SIGNED | {a} and {b} officials signed {N} in {L} on Monday.
      signed | SIGNED | {a} President Ama Holt met {b} President Jon Vega. They signed {N}.
      signed | SIGNED | During a visit to {L}, {a} Prime Minister Ama Holt signed {N} with {B}.
      signed | SIGNED | The signing of {N} between {A} and {B} was welcomed by traders.
      agreed | AGREED | {A} and {B} reached agreement on {N} on Monday.
      agreed | AGREED | {A} and {B} have agreed to sign {N}.
      agreed | AGREED | {A} and {B} will sign {N} on Wednesday.
      agreed | AGREED | {N} between {A} and {B} is due to be signed in June.
      agreed | AGREED | {a} and {b} negotiators initialled {N} on Monday.
      negotiated | NEGOTIATING | {A} is negotiating {N} with {B}.
      negotiated | NEGOTIATING | Talks between {A} and {B} on {N} resumed in {K}.
      negotiated | NEGOTIATING | {a} and {b} experts are working on {N}.
      negotiated | NEGOTIATING | {A} and {B} held another round of negotiations on {N}.
      proposed | PROPOSED | {A} has proposed {N} with {B}.
      proposed | PROPOSED | {A} offered {B} {N}.
      proposed | PROPOSED | {A} wants {N} with {B}.
      proposed | PROPOSED | {A} hopes to sign {N} with {B}.
      ratified | RATIFIED | {a} lawmakers ratified {N} with {B} on Monday.
      ratified | RATIFIED | {N} between {A} and {B} was ratified on Monday.
      in force | IN_FORCE | {N} between {A} and {B} entered into force on May 1.
      in force | IN_FORCE | {A} has {N} with {B}.
      in force | IN_FORCE | The {n} between {A} and {B} has been in force since 2001.
      in force | IN_FORCE | {A} and {B} are bound by {N}.
      ended | SUSPENDED | {A} suspended {N} with {B} on Monday.
      ended | TERMINATED | {A} cancelled {N} with {B} on Monday.
      ended | TERMINATED | {A} withdrew from {N} with {B}.
      ended | TERMINATED | The {n} between {A} and {B} expired in 2003.
      """;

  @Test
  void readsInstrumentsInEveryClause() throws IOException {
    WordingGrid grid = new WordingGrid("agreement-clauses");
    for (String clause : CLAUSES.lines().toList()) {
      String[] parts = clause.split(" \\| ");
      for (String noun : NOUNS) {
        String bare = noun.substring(noun.indexOf(' ') + 1);
        String sentence = parts[2].replace("{N}", noun).replace("{n}", bare);
        grid.add(parts[0], sentence, "A+B " + parts[1]);
      }
    }

    Map<String, Double> shares = grid.shares();

    FLOORS.forEach(
        (family, floor) -> assertThat(shares.get(family)).as(family).isGreaterThanOrEqualTo(floor));
  }
}
