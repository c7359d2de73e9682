package dev.chancery.store.occurrence.instrument;

import dev.chancery.contracts.event.AgreementKind;
import java.util.Set;

/** Which kinds may be words for one instrument. */
final class Kinship {

  private static final Set<AgreementKind> CALLED_AGREEMENT =
      Set.of(
          AgreementKind.AGREEMENT,
          AgreementKind.TREATY,
          AgreementKind.MEMORANDUM,
          AgreementKind.PROTOCOL,
          AgreementKind.CONTRACT,
          AgreementKind.OTHER);

  private Kinship() {}

  /** Agreement and other are said of many; a memorandum is no treaty. */
  static boolean compatible(AgreementKind a, AgreementKind b) {
    return a == b
        || (isGeneral(a) && CALLED_AGREEMENT.contains(b))
        || (isGeneral(b) && CALLED_AGREEMENT.contains(a));
  }

  static boolean isGeneral(AgreementKind kind) {
    return kind == AgreementKind.AGREEMENT || kind == AgreementKind.OTHER;
  }
}
