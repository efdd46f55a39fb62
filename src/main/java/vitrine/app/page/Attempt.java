package vitrine.app.page;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.app.wire.EngineStart;
import vitrine.app.wire.Notice;
import vitrine.app.wire.PortOverWorker;
import vitrine.browser.Callback;
import vitrine.browser.Channel;
import vitrine.browser.EngineScope;
import vitrine.browser.Guard;
import vitrine.browser.PlainValue;
import vitrine.browser.Scripts;
import vitrine.browser.Timer;
import vitrine.browser.Workers;

/**
 * One attempt to start an engine on one rung: it ends in an engine that answers or in a reason why
 * not, never in both.
 */
final class Attempt implements EngineStart {
  /** A worker that has not begun by then will not: some blockers swallow it without an error. */
  private static final int MILLIS_TO_BEGIN = 10_000;

  /** Once begun, loading may take its time on a slow line. */
  private static final int MILLIS_TO_ANSWER = 60_000;

  private final Rung rung;
  private final EngineFiles files;
  private final Consumer<String> report;
  private final Consumer<LaunchedEngine> launched;
  private final Consumer<String> given;
  private @Nullable PortOverWorker port;
  private @Nullable Timer patience;
  private boolean settled;

  Attempt(
      Rung rung,
      EngineFiles files,
      Consumer<String> report,
      Consumer<LaunchedEngine> launched,
      Consumer<String> given) {
    this.rung = rung;
    this.files = files;
    this.report = report;
    this.launched = launched;
    this.given = given;
  }

  /** Begins; the constructor's two hear the end of it. */
  void begin() {
    Guard.run(
        () -> {
          switch (rung) {
            case WORKER -> inWorker();
            case BLOB -> inBlob();
            case PAGE -> inPage();
          }
        },
        this::failed);
  }

  @Override
  public void begun() {
    wait(MILLIS_TO_ANSWER);
  }

  @Override
  public void ready(String engine) {
    var line = port;
    if (settle() && line != null) {
      launched.accept(new LaunchedEngine(line, rung, engine));
    }
  }

  @Override
  public void failed(String reason) {
    if (settle()) {
      if (port != null) {
        port.close();
      }
      given.accept(reason);
    }
  }

  // A reference to a method of a browser's object would pass it through Java's own library, which
  // must then wrap it: hence lambdas.

  private void inWorker() {
    if (files.worker().isEmpty()) {
      failed("There is no script for one.");
      return;
    }
    var worker = Workers.at(files.worker());
    open(worker, () -> worker.terminate())
        .post(
            Notice.of(
                Notice.LOAD,
                files.first(),
                files.javaScript(),
                files.webAssembly(),
                files.runtime()));
    wait(MILLIS_TO_BEGIN);
  }

  private void inBlob() {
    var folded = Scripts.folded(files.javaScript());
    var source =
        "postMessage({kind:'"
            + Notice.BEGUN
            + "',texts:[],numbers:new Float64Array(0)});"
            + (folded == null
                ? "importScripts(" + PlainValue.write(files.javaScript()) + ");"
                : folded + "\n")
            + EngineScope.CALL;
    var worker = Workers.running(source);
    open(worker, () -> worker.terminate());
    wait(MILLIS_TO_BEGIN);
  }

  private void inPage() {
    var pair = Workers.pair();
    var near = pair.getPort1();
    open(near, () -> near.close());
    Scripts.load(
        files.javaScript(),
        () -> {
          EngineScope.leave(pair.getPort2());
          Guard.run(EngineScope::start, this::failed);
        },
        () -> failed("The script could not be loaded."));
  }

  private PortOverWorker open(Channel channel, Callback end) {
    var opened = new PortOverWorker(channel, end, this, report);
    port = opened;
    return opened;
  }

  private void wait(int millis) {
    if (patience != null) {
      patience.cancel();
    }
    patience = Timer.after(millis, () -> failed("There was no answer."));
  }

  private boolean settle() {
    if (settled) {
      return false;
    }
    settled = true;
    if (patience != null) {
      patience.cancel();
    }
    return true;
  }
}
