package dev.chancery.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Visits in a grid of verbs and clauses: each verb of going, arriving, leaving, staying, meeting
 * and acting abroad in each clause that tells of somebody's trip. The floors are measured; they are
 * raised as more is read.
 */
class VisitClausesTest {

  private static final String MINISTER = "{a} Trade Minister Ama Holt";

  /** A verb in its forms, with what stands behind it. */
  private record Verb(String base, String past, String ing, String rest) {}

  private static final Map<String, List<Verb>> VERBS = new LinkedHashMap<>();

  private static final Map<String, Double> FLOORS =
      Map.of(
          "going", 0.98,
          "arriving", 0.93,
          "leaving", 0.92,
          "staying", 0.6,
          "meeting", 0.83,
          "acting", 0.66);

  static {
    VERBS.put(
        "going",
        List.of(
            new Verb("go", "went", "going", "to {B}"),
            new Verb("fly", "flew", "flying", "to {L}"),
            new Verb("travel", "travelled", "travelling", "to {B}"),
            new Verb("head", "headed", "heading", "for {L}"),
            new Verb("set off", "set off", "setting off", "for {B}"),
            new Verb("sail", "sailed", "sailing", "to {B}"),
            new Verb("hurry", "hurried", "hurrying", "to {L}"),
            new Verb("pay a visit", "paid a visit", "paying a visit", "to {B}")));
    VERBS.put(
        "arriving",
        List.of(
            new Verb("arrive", "arrived", "arriving", "in {L}"),
            new Verb("land", "landed", "landing", "in {B}"),
            new Verb("touch down", "touched down", "touching down", "in {L}"),
            new Verb("visit", "visited", "visiting", "{B}"),
            new Verb("tour", "toured", "touring", "{B}"),
            new Verb("stop over", "stopped over", "stopping over", "in {L}")));
    VERBS.put(
        "leaving",
        List.of(
            new Verb("leave", "left", "leaving", "{B} after two days of talks"),
            new Verb("wind up", "wound up", "winding up", "a visit to {B}"),
            new Verb("return", "returned", "returning", "from {L}"),
            new Verb("fly home", "flew home", "flying home", "from {B}"),
            new Verb("cut short", "cut short", "cutting short", "a visit to {B}")));
    VERBS.put(
        "staying",
        List.of(
            new Verb("stay", "stayed", "staying", "in {B} as a guest of the {b} president"),
            new Verb("spend two days", "spent two days", "spending two days", "in {L}")));
    VERBS.put(
        "meeting",
        List.of(
            new Verb("meet", "met", "meeting", "{b} President Jon Vega in {L}"),
            new Verb("hold talks", "held talks", "holding talks", "with {b} officials in {L}"),
            new Verb("confer", "conferred", "conferring", "with {b} leaders in {L}"),
            new Verb("dine", "dined", "dining", "with {b} President Jon Vega in {L}"),
            new Verb("call", "called", "calling", "on {b} President Jon Vega in {L}"),
            new Verb("discuss", "discussed", "discussing", "trade with {b} officials in {L}")));
    VERBS.put(
        "acting",
        List.of(
            new Verb("address", "addressed", "addressing", "the parliament in {L}"),
            new Verb("open", "opened", "opening", "a trade fair in {L}"),
            new Verb("inspect", "inspected", "inspecting", "a dam in {B}"),
            new Verb("speak", "spoke", "speaking", "at a conference in {L}"),
            new Verb("attend", "attended", "attending", "a regional summit in {L}"),
            new Verb(
                "lay a wreath", "laid a wreath", "laying a wreath", "at the memorial in {L}")));
  }

  private static void fill(WordingGrid grid, String family, Verb verb) {
    String did = verb.past + " " + verb.rest;
    String does = verb.base + " " + verb.rest;
    String doing = verb.ing + " " + verb.rest;
    String done = "A>B COMPLETED/ONGOING";
    String ahead = family.equals("leaving") ? "A>B PLANNED/ONGOING/COMPLETED" : "A>B PLANNED";
    grid.add(family, MINISTER + " " + did + " on Monday.", done);
    grid.add(family, MINISTER + ", who " + did + " on Monday, praised the crop.", done);
    grid.add(family, MINISTER + " told parliament of the plan and then " + did + ".", done);
    grid.add(family, MINISTER + " told parliament of the plan. On Monday she " + did + ".", done);
    grid.add(family, MINISTER + " told parliament of the plan. Mrs. Holt then " + did + ".", done);
    grid.add(family, MINISTER + " praised the crop after " + doing + ".", done);
    grid.add(family, "On 3 May 1987 " + MINISTER + " " + did + ".", done);
    grid.add(family, "The {a} trade minister, Ama Holt, " + did + " last week.", done);
    grid.add(family, "The {a} trade minister " + did + " last week.", done);
    grid.add(family, "A {a} delegation " + did + " on Monday.", done);
    grid.add(family, "A {a} delegation, led by Ama Holt, " + did + " on Monday.", done);
    grid.add(family, MINISTER + " will " + does + " in June.", ahead);
    grid.add(family, MINISTER + " is to " + does + " next week.", ahead);
    grid.add(family, MINISTER + " is expected to " + does + " on Tuesday.", ahead);
    grid.add(family, "An aide said " + MINISTER + " would " + does + " next week.", ahead);
  }

  @Test
  void readsVerbsOfTravelInEveryClause() throws IOException {
    WordingGrid grid = new WordingGrid("visit-clauses");
    VERBS.forEach((family, verbs) -> verbs.forEach(verb -> fill(grid, family, verb)));

    Map<String, Double> shares = grid.shares();

    FLOORS.forEach(
        (family, floor) -> assertThat(shares.get(family)).as(family).isGreaterThanOrEqualTo(floor));
  }
}
