package dev.chancery.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * All of Chancery on this machine: the broker in this JVM, PostgreSQL and the three services as
 * processes. Closing it ends them in good order; a killed launcher leaves none of them behind.
 */
public final class LocalStack implements AutoCloseable {

  private final StackPlan plan;
  private final StackLock lock;
  private final StackPorts ports;
  private final Readiness readiness;
  private final Consumer<String> progress;
  private final Map<ChanceryService, ServiceProcess> services =
      new EnumMap<>(ChanceryService.class);
  private final AtomicBoolean closed = new AtomicBoolean();
  private StackServers servers;

  private LocalStack(StackPlan plan, StackLock lock, Consumer<String> progress) {
    this.plan = plan;
    this.lock = lock;
    this.progress = progress;
    this.ports = new StackPorts(plan.usualPorts(), progress);
    this.readiness = new Readiness(plan.patience());
  }

  /**
   * Starts all parts and returns when all are ready. What a killed launcher left is ended first.
   *
   * @param progress gets a line at each step, from one thread at a time
   * @throws IllegalStateException where a part does not start, with its name and the end of its
   *     log; the others are stopped then
   */
  public static LocalStack start(StackPlan plan, Consumer<String> progress) {
    LocalStack stack = new LocalStack(plan, StackLock.take(plan.home()), progress);
    try {
      stack.endLeftOvers();
      stack.createFolders();
      stack.servers = StackServers.start(plan, stack.ports, progress);
      stack.startServices();
      stack.awaitReady();
      return stack;
    } catch (RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  private void endLeftOvers() {
    StackState.find(plan.home()).stream()
        .flatMap(state -> state.services().stream())
        .flatMap(service -> service.process().handle().stream())
        .forEach(
            process -> {
              process.destroyForcibly();
              process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
            });
    LocalDatabase.stopLeftOver(plan.data().resolve("postgresql"), plan.home().programs());
  }

  private void createFolders() {
    try {
      if (plan.fresh()) {
        Folders.delete(plan.data());
      }
      Files.createDirectories(plan.inbox());
      Files.createDirectories(plan.home().logs());
      for (ChanceryService service : ChanceryService.values()) {
        Files.deleteIfExists(log(service));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "folders in " + plan.home().directory() + " cannot be made", e);
    }
  }

  private void startServices() {
    progress.accept("starting the services");
    for (ChanceryService service : ChanceryService.values()) {
      ServiceProcess.Launch launch =
          new ServiceProcess.Launch(
              service.jar(plan.project()),
              plan.jvmOptions(),
              ports.pick("the " + service.label() + " service", service.usualPort()),
              environment(),
              log(service));
      services.put(service, ServiceProcess.start(service, launch));
    }
    state().write(plan.home());
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(plan.environment());
    environment.put("HTTP_HOST", "127.0.0.1");
    environment.put("INBOX_DIR", plan.inbox().toString());
    environment.putAll(servers.addresses());
    ServiceProcess ingest = services.get(ChanceryService.INGEST);
    if (ingest != null) {
      environment.put("INGEST_URL", ingest.url().toString());
    }
    return environment;
  }

  private Path log(ChanceryService service) {
    return plan.home().logs().resolve(service.label() + ".log");
  }

  /**
   * Waits until every service says that it is ready.
   *
   * @throws IllegalStateException where one ends, or takes longer than the plan allows
   */
  public void awaitReady() {
    readiness.await(services.values(), progress);
  }

  public ServiceProcess service(ChanceryService service) {
    return services.get(service);
  }

  public Collection<ServiceProcess> services() {
    return List.copyOf(services.values());
  }

  /** Starts a service anew that has ended, with the same port and settings. */
  public void restart(ChanceryService service) {
    synchronized (closed) {
      if (!closed.get()) {
        services.computeIfPresent(service, (name, ended) -> ended.again());
        state().write(plan.home());
      }
    }
  }

  /** Whether it was closed, for instance because this process is ending. */
  public boolean isClosed() {
    return closed.get();
  }

  /** Where everything is. */
  public StackState state() {
    return new StackState(
        plan.name(),
        RunningProcess.of(ProcessHandle.current()),
        plan.inbox(),
        servers.broker().bootstrapServers(),
        servers.database().jdbcUrl(),
        services.values().stream().map(LocalStack::running).toList());
  }

  private static StackState.RunningService running(ServiceProcess process) {
    return new StackState.RunningService(
        process.service().label(),
        RunningProcess.of(process.handle()),
        process.url(),
        process.launch().log());
  }

  /** Ends services, broker and database, in this order; once. */
  @Override
  public void close() {
    synchronized (closed) {
      if (closed.getAndSet(true)) {
        return;
      }
    }
    services.values().forEach(ServiceProcess::stop);
    services.values().forEach(ServiceProcess::close);
    try (lock) {
      if (servers != null) {
        servers.close();
      }
      Files.deleteIfExists(plan.home().stateFile());
    } catch (IOException e) {
      throw new UncheckedIOException(plan.home().stateFile() + " cannot be deleted", e);
    }
  }
}
