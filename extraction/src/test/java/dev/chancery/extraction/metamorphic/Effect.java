package dev.chancery.extraction.metamorphic;

import dev.chancery.contracts.country.CountryCode;
import dev.chancery.contracts.event.Evidence;
import dev.chancery.contracts.time.ReducedDate;

/** What a transformation does to the slots of an event: by default nothing. */
interface Effect {

  /** Words of the text, as they stand after the change. */
  default String words(String original) {
    return original;
  }

  /** A country after the change. */
  default CountryCode country(CountryCode original) {
    return original;
  }

  /** A country found in the changed text, in the form that {@link #country} gives. */
  default CountryCode found(CountryCode country) {
    return country;
  }

  /** A date after the change. */
  default ReducedDate date(ReducedDate original) {
    return original;
  }

  /** How a quote of the original is expected; empty where quotes are not compared. */
  default String expected(Evidence original) {
    return "";
  }

  /** How a quote of the changed text is compared with the expected one. */
  default String found(Evidence evidence) {
    return "";
  }
}
