package dev.chancery.extraction;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Names each test that was skipped, and why; the build itself prints only how many there were. */
public final class SkippedTests implements TestExecutionListener {

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    print(test, reason);
  }

  /** A test that finds out for itself that it cannot run. */
  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
      print(test, result.getThrowable().map(Throwable::getMessage).orElse("it does not say why"));
    }
  }

  private static void print(TestIdentifier test, String reason) {
    String why = reason.replaceFirst("^Assumption failed: ", "").replaceFirst("^skipped: ", "");
    System.out.println("skipped: " + name(test) + ": " + why);
  }

  private static String name(TestIdentifier test) {
    String name = test.getDisplayName();
    return test.getSource()
        .map(
            source -> {
              if (source instanceof MethodSource method) {
                return method.getClassName() + " " + name;
              }
              return source instanceof ClassSource type ? type.getClassName() : name;
            })
        .orElse(name);
  }
}
