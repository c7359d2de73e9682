package dev.chancery.cli;

import dev.chancery.local.ChanceryService;
import dev.chancery.local.LocalStack;
import dev.chancery.local.ServiceProcess;
import dev.chancery.local.StackPlan;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A stack that this process holds until Ctrl-C. */
final class Launch {

  /** One that ends sooner has not worked at all. */
  private static final Duration WORTH_A_RESTART = Duration.ofMinutes(1);

  private static final int MOST_FAILED_STARTS = 5;

  private Launch() {}

  /** Starts it with a line for each step; it ends with this process at the latest. */
  static LocalStack of(StackPlan plan, PrintWriter out) {
    LogFile.to(plan.home().logs().resolve("kafka.log"));
    LocalStack stack =
        LocalStack.start(
            plan,
            line -> {
              out.println(line);
              out.flush();
            });
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "end of the stack"));
    return stack;
  }

  /**
   * Says where everything is and stays. A service that ends is started again.
   *
   * @throws IllegalStateException where services end again and again
   */
  static void stay(LocalStack stack, PrintWriter out) throws InterruptedException {
    out.println(new Directions(stack.state()));
    out.flush();
    int failedStarts = 0;
    while (!stack.isClosed()) {
      for (ServiceProcess service : stack.services()) {
        if (!service.isAlive() && !stack.isClosed()) {
          failedStarts = service.isOlderThan(WORTH_A_RESTART) ? 0 : failedStarts + 1;
          if (failedStarts > MOST_FAILED_STARTS) {
            throw new IllegalStateException(
                "services end again and again; see " + service.launch().log());
          }
          restart(stack, service.service(), out);
        }
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private static void restart(LocalStack stack, ChanceryService service, PrintWriter out) {
    out.println("the " + service.label() + " service has ended; starting it again");
    out.flush();
    stack.restart(service);
  }
}
