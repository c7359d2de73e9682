package dev.chancery.extraction.story;

import dev.chancery.extraction.span.Phrases;
import dev.chancery.extraction.text.Sentence;
import dev.chancery.extraction.text.Token;
import dev.chancery.extraction.text.WordSet;
import java.util.List;
import java.util.Set;

/**
 * How much a text speaks of affairs of state and of trade, around each of its sentences: where it
 * hardly does, a traveller travels for himself and a contract binds no countries.
 */
public final class Register {

  private static final Set<String> WORDS =
      WordSet.of(
          """
          accord accords agenda aid allies alliance ambassador ambassadors arms army attaché barrels
          bilateral billion border cabinet cable ceasefire central chancellor charge colonel
          commission commissioner committee communique communist conference congress congressman
          consul consulate consultations convention cooperation council counterpart counterparts
          credit credits crown defence defense delegation delegations democracy democratic department
          deputy development dictator diplomacy diplomat diplomatic diplomats economic economy
          embargo embassies embassy emissary envoy envoys exports federal finance forces foreign
          forum general gov governance government governmental governments guerrillas human imports
          independence industry insurgents intelligence interior international investment investors
          invasion joint junta justice kremlin lawmaker lawmakers leader leaders leadership
          legislature legislators liberation marshal memorandum militants military militia minister
          ministerial ministers ministry missile missiles mission monarch multilateral national
          nations nato negotiate negotiated negotiating negotiation negotiations negotiators
          neighbours neutrality nuclear occupation office official officials opposition
          parliament parliamentary parliamentarians partnership party peace peacekeepers peacekeeping
          pm poloff post premier presidency president presidential presidents prime protocol
          ratification ratified rebels reform reforms refugees regime regional relations
          representative representatives republic resolution sanctions secretary security senate
          senator senators session settlement soviet sovereign sovereignty spokesman
          spokesperson spokeswoman state statement stability strategic summit talks tariff tariffs
          terror terrorism terrorist terrorists territorial territory trade treaties treaty troops
          aircraft airline airlines bank banks barrel businessmen companies company consortium
          contractor corporation crude deliveries factory firm firms gas jets manufacturer
          manufacturers ministry oil pipeline plant producer producers refinery shares
          shipments stake steel subsidiary supplier suppliers supplies tonnes tons wheat
          truce u.n un undersecretary union united uranium visa war weapons withdrawal
          """);

  /** So many sentences before and behind count as around. */
  private static final int AROUND = 6;

  /** So many of a thousand words; a text about ministers or markets has twice as many. */
  private static final int LEAST = 33;

  private static final int PER_MILLE = 1000;

  /** A shorter text tells nothing by the words that it lacks. */
  private static final int LEAST_WORDS = 60;

  private final int[] words;
  private final int[] marked;

  Register(List<Phrases> sentences) {
    this.words = new int[sentences.size() + 1];
    this.marked = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      int found = 0;
      int length = 0;
      Sentence sentence = sentences.get(i).sentence();
      for (int k = 0; k < sentence.size(); k++) {
        Token token = sentence.token(k);
        length += token.isWord() ? 1 : 0;
        found += WORDS.contains(token.lower()) ? 1 : 0;
      }
      words[i + 1] = words[i] + length;
      marked[i + 1] = marked[i] + found;
    }
  }

  /**
   * Whether the text around a sentence speaks of affairs of state or of trade; a few words alone do
   * not show the contrary.
   */
  public boolean isOfState(int sentence) {
    int from = Math.max(0, sentence - AROUND);
    int to = Math.min(words.length - 1, sentence + AROUND + 1);
    int length = words[to] - words[from];
    return length < LEAST_WORDS || PER_MILLE * (marked[to] - marked[from]) >= LEAST * length;
  }
}
