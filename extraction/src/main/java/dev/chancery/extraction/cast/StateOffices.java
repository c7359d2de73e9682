package dev.chancery.extraction.cast;

import java.util.Set;

/** Offices at the top of a state, which many states have under the same name. */
public final class StateOffices {

  private static final Set<String> OF_EVERY_STATE =
      Set.of(
          "Emir",
          "Emperor",
          "King",
          "Leader",
          "President",
          "Prince",
          "Queen",
          "Sultan",
          "Vice President");

  private StateOffices() {}

  /** Whether an office does not tell by its name of which country it is; false for none. */
  public static boolean isOfEveryState(String role) {
    return role != null && OF_EVERY_STATE.contains(role);
  }
}
