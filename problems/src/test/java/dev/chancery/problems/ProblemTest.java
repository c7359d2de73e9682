package dev.chancery.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Problem PROBLEM =
      Problem.of("bad-parameter", "mend it", 400, "the parameter from cannot be read");

  @Test
  void isWrittenWithItsMembersBesideItsOwnWords() throws Exception {
    assertThat(new ObjectMapper().writeValueAsString(PROBLEM.with("parameter", "from")))
        .isEqualTo(
            "{\"type\":\"urn:chancery:bad-parameter\",\"title\":\"mend it\",\"status\":400,"
                + "\"detail\":\"the parameter from cannot be read\",\"parameter\":\"from\"}");
  }

  @Test
  void leavesOutMembersThatSayNothing() {
    assertThat(PROBLEM.with("value", null).with("rejected", List.of())).isEqualTo(PROBLEM);
  }

  @Test
  void keepsItsMembersInTheirOrder() {
    assertThat(PROBLEM.with("value", "now").with("allowed", "a day").members().keySet())
        .containsExactly("value", "allowed");
  }

  @Test
  void isTheMessageOfItsException() {
    assertThat(new ProblemException(PROBLEM)).hasMessage("the parameter from cannot be read");
  }
}
