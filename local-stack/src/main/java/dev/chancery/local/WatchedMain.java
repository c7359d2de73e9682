package dev.chancery.local;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs a main class, and halts with its parent process: a service of the local stack must not
 * outlive its launcher, even when that is killed.
 *
 * <p>Arguments: the parent's process id, the main class, then the arguments of that.
 */
public final class WatchedMain {

  private static final int PARENT_IS_GONE = 70;

  private WatchedMain() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    Thread watch = new Thread(() -> haltWith(Long.parseLong(arguments[0])), "parent watch");
    watch.setDaemon(true);
    watch.start();
    String[] own = Arrays.copyOfRange(arguments, 2, arguments.length);
    try {
      Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, (Object) own);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the service ended with " + e.getCause(), e.getCause());
    }
  }

  /** At once: what a shutdown would wait for, broker and database, goes with the parent. */
  private static void haltWith(long parent) {
    ProcessHandle.of(parent).ifPresent(process -> process.onExit().join());
    Runtime.getRuntime().halt(PARENT_IS_GONE);
  }
}
