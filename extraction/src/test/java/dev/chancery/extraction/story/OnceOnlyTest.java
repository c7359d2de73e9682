package dev.chancery.extraction.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnceOnlyTest {

  private static final String FILLER = "The two ministers met again in the old town hall. ";

  @Test
  void isSureOfWordsThatStandOnce() {
    String text = FILLER.repeat(50) + "Peru signed the treaty." + FILLER.repeat(50);
    int start = text.indexOf("Peru");

    assertThat(new OnceOnly(text).surely(start, start + 23)).isTrue();
  }

  @Test
  void isNotSureOfWordsThatStandTwice() {
    String text = FILLER.repeat(50) + "Peru signed the treaty. Peru signed the treaty.";
    int start = text.indexOf("Peru");

    assertThat(new OnceOnly(text).surely(start, start + 23)).isFalse();
  }

  @Test
  void isSureWhereOneWordMakesTheDifference() {
    String text = "Peru signed the treaty on fish. Peru signed the treaty on wool.";
    int start = text.lastIndexOf("Peru");

    assertThat(new OnceOnly(text).surely(start, start + 22)).isFalse();
    assertThat(new OnceOnly(text).surely(start, text.length())).isTrue();
  }

  @Test
  void leavesOpenWhatIsShorterThanItsWindows() {
    assertThat(new OnceOnly("Peru signed the treaty.").surely(0, 4)).isFalse();
  }
}
