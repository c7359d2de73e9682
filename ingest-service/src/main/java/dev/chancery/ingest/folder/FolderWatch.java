package dev.chancery.ingest.folder;

import dev.chancery.ingest.DocumentIntake;
import dev.chancery.ingest.IngestMeters;
import dev.chancery.ingest.IngestSettings;
import dev.chancery.ingest.publish.BrokerLink;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Keeps the folder under watch from start to stop, and knows whether it can. */
@ApplicationScoped
public class FolderWatch {

  private static final Logger LOG = Logger.getLogger(FolderWatch.class);
  private static final Duration ADOPT_EVERY = Duration.ofSeconds(5);
  private static final Duration STOP_WITHIN = Duration.ofSeconds(15);

  private final IngestSettings.Inbox settings;
  private final BrokerLink broker;
  private final InboxLayout layout;
  private final Claims claims;
  private final FolderIntake intake;
  private final ScheduledExecutorService filingThread =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "inbox-filing"));
  private final Thread rounds = new Thread(this::goRound, "inbox");

  private volatile boolean stopping;
  private volatile String trouble = "not looked at yet";
  private volatile int files;
  private Lease lease;
  private String adoptionTrouble;
  private Instant adopted = Instant.MIN;

  FolderWatch(
      IngestSettings settings, BrokerLink broker, DocumentIntake intake, IngestMeters meters) {
    this.settings = settings.inbox();
    this.broker = broker;
    this.layout = new InboxLayout(this.settings.folder());
    this.claims = new Claims(layout, UUID.randomUUID().toString());
    Clock clock = Clock.systemUTC();
    this.intake =
        new FolderIntake(
            layout,
            claims,
            this.settings.settle(),
            intake,
            () -> broker.isUp() && !stopping,
            filingThread,
            clock);
    meters.show(
        "chancery.ingest.inbox.files", "files", "Files that wait in the inbox", () -> files);
    meters.show(
        "chancery.ingest.inbox.claimed",
        "files",
        "Files that were claimed and wait for the broker",
        this.intake::claimedAndWaiting);
    meters.show(
        "chancery.ingest.inbox.oldest.age",
        "seconds",
        "How long the file that came first has been waiting in the inbox",
        () -> age(clock));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // runs until the service stops
  void start(@Observes StartupEvent event) {
    rounds.start();
    filingThread.scheduleWithFixedDelay(this::renew, 1, 1, TimeUnit.SECONDS);
  }

  /** What is on its way is acknowledged and filed away; what is not begun stays in the inbox. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    rounds.join(STOP_WITHIN.toMillis());
    rounds.interrupt();
    if (!intake.awaitHandedOn(STOP_WITHIN)) {
      LOG.warnf("stopped=early detail=files stay claimed, the next start publishes them");
    }
    filingThread.shutdownNow();
    release();
  }

  /** Where the inbox lies. */
  public String folder() {
    return layout.root().toString();
  }

  /** Why files cannot be taken from the folder, for people; null where they can. */
  public String trouble() {
    return trouble;
  }

  private void goRound() {
    try (FolderEvents events = FolderEvents.open()) {
      while (!stopping) {
        attempt(events);
        events.await(settings.scanEvery());
      }
    } catch (IOException e) {
      troubled(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt(FolderEvents events) {
    try {
      prepare();
      FolderScan.Look look = intake.round();
      files = look.files().size();
      events.watch(look.folders());
      trouble = null;
    } catch (IOException | RuntimeException e) {
      troubled(e);
    }
  }

  private void prepare() throws IOException {
    layout.prepare();
    holdLease();
    Instant now = Instant.now();
    if (broker.isUp() && adopted.plus(ADOPT_EVERY).isBefore(now)) {
      adopted = now;
      adopt();
    }
  }

  private void adopt() {
    try {
      claims.adopt(lease, settings.lease(), intake::adopt);
    } catch (IOException e) {
      if (!e.toString().equals(adoptionTrouble)) {
        LOG.errorf("adopted=no detail=%s", e);
      }
      adoptionTrouble = e.toString();
    }
  }

  private synchronized void holdLease() throws IOException {
    if (lease == null) {
      lease = Lease.take(claims.own(), hostName());
      Files.createDirectories(claims.own());
    }
  }

  private synchronized void renew() {
    try {
      if (lease != null) {
        lease.renew();
      }
    } catch (IOException e) {
      troubled(e);
    }
  }

  private synchronized void release() {
    try {
      if (lease != null) {
        lease.close();
        claims.leave();
      }
    } catch (IOException e) {
      LOG.debugf("lease=open detail=%s", e);
    }
  }

  private void troubled(Exception failure) {
    String message = "the inbox " + layout.root() + " cannot be used: " + failure;
    if (!message.equals(trouble)) {
      LOG.errorf("inbox=unusable detail=%s", failure);
    }
    trouble = message;
  }

  private double age(Clock clock) {
    Instant oldest = intake.oldestWaiting();
    return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
