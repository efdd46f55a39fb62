package vitrine.app.page;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import vitrine.browser.Callback;
import vitrine.session.Engines;
import vitrine.session.Port;
import vitrine.view.canvas.Stage;

/**
 * The engines of one session of this page: the first, one with the fast backends, and others after
 * failures. One that fails as WebAssembly a second time is followed by JavaScript, since the fault
 * may lie in the module and not in the moment. Where none can be had, the page says so.
 */
public final class PageEngines implements Engines {
  private final EngineLauncher launcher = EngineLauncher.ofPage(PageEngines::reportToDeveloper);
  private final Consumer<String> running;
  private final Callback none;
  private int failures;
  private boolean isFast;

  /**
   * Engines as the page's data and its query say.
   *
   * @param running hears what each runs as, {@code wasm} or {@code js}, before its session does
   */
  public PageEngines(Stage stage, Consumer<String> running) {
    this(running, () -> stage.toast().say(stage.texts().of("error.engine.none")));
  }

  /**
   * Engines of a page that says in its own way that none can be had.
   *
   * @param running hears what each runs as, {@code wasm} or {@code js}, before its session does
   * @param none is called if none can be had
   */
  public PageEngines(Consumer<String> running, Callback none) {
    this.running = running;
    this.none = none;
  }

  @Override
  public void start(boolean isRestart, Consumer<Port> ready) {
    failures += isRestart ? 1 : 0;
    if (isFast) {
      isFast = false;
      startFast(ready, () -> launch(EngineFiles.ofPage(), ready, none::call));
    } else {
      launch(EngineFiles.ofPage(), ready, none::call);
    }
  }

  @Override
  public void startFast(Consumer<Port> ready, Runnable without) {
    var files = EngineFiles.fastOfPage();
    if (!files.areThere()) {
      without.run();
      return;
    }
    launch(
        files,
        port -> {
          isFast = true;
          ready.accept(port);
        },
        without);
  }

  private void launch(EngineFiles files, Consumer<Port> ready, Runnable without) {
    launcher.launch(
        failures < 2 ? files : files.asJavaScript(),
        new EngineLauncher.Outcome() {
          @Override
          public void launched(LaunchedEngine engine) {
            running.accept(engine.engine());
            ready.accept(engine.port());
          }

          @Override
          public void failed(String reasons) {
            reportToDeveloper(reasons);
            without.run();
          }
        });
  }

  /** Where a developer finds it, and no visitor is disturbed. */
  @JSBody(
      params = "words",
      script = "self.vitrineReport = (self.vitrineReport || '') + words + '\\n';")
  private static native void reportToDeveloper(String words);
}
