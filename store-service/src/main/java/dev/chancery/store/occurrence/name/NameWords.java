package dev.chancery.store.occurrence.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words in descriptions of visitors that are no part of a name. */
final class NameWords {

  private static final String RESOURCE = "words.tsv";

  /** What a word does; a word may do more than one of these. */
  enum Kind {
    OFFICE,
    GROUP,
    VAGUE,
    PARTICLE,
    NATION
  }

  private final Map<Kind, Set<String>> words;

  private NameWords(Map<Kind, Set<String>> words) {
    this.words = words;
  }

  static NameWords standard() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    try (InputStream stream = NameWords.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          words
              .get(Kind.valueOf(line.substring(0, tab)))
              .addAll(Arrays.asList(line.substring(tab + 1).split(" ")));
        }
      }
      return new NameWords(words);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  boolean is(Kind kind, String word) {
    return words.get(kind).contains(word);
  }
}
