package dev.chancery.store.occurrence.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Given names that stand for each other: Vladimir, Volodymyr and Uladzimir; Bill and William. */
final class GivenNames {

  private static final String RESOURCE = "given-names.tsv";

  /** Number of the group by the name's sounds. */
  private final Map<String, Integer> groups;

  private GivenNames(Map<String, Integer> groups) {
    this.groups = Map.copyOf(groups);
  }

  static GivenNames standard() {
    try (InputStream stream = GivenNames.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Map<String, Integer> groups = new HashMap<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          for (String name : line.split(" ")) {
            Integer before = groups.put(Spelling.sounds(name), number);
            if (before != null && before != number) {
              throw new IllegalArgumentException(
                  RESOURCE + " line " + number + ": " + name + " stands in two groups");
            }
          }
        }
      }
      return new GivenNames(groups);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** Takes what {@link Spelling#sounds} gives. */
  boolean sameGroup(String a, String b) {
    Integer group = groups.get(a);
    return group != null && group.equals(groups.get(b));
  }
}
