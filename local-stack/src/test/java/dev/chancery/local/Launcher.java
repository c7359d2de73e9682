package dev.chancery.local;

import java.nio.file.Path;
import java.util.Map;

/** A launcher to be killed: starts a stack and stays. Arguments: home, project. */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] arguments) throws InterruptedException {
    LocalStack.start(
        StackPlan.test(new StackHome(Path.of(arguments[0])), Path.of(arguments[1]), Map.of()),
        line -> {});
    System.out.println("ready");
    Thread.currentThread().join();
  }
}
