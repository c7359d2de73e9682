package dev.chancery.contracts.country;

/** What a three-letter code stands for. */
public enum CountryKind {
  /** A state of today. */
  STATE,
  /** A dependent or special territory with an ISO code of its own, as Hong Kong or Greenland. */
  TERRITORY,
  /** A state that is no more, as the Soviet Union. */
  HISTORIC,
  /** The European Union or the United Nations. */
  BODY,
  /** The world, as the partner in trade figures. */
  WORLD
}
