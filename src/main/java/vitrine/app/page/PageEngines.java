package vitrine.app.page;

import java.util.function.Consumer;
import vitrine.session.Engines;
import vitrine.session.Port;

/**
 * The engines of one session of this page: the first, and others after failures. One that fails as
 * WebAssembly a second time is followed by JavaScript, since the fault may lie in the module and
 * not in the moment.
 */
public final class PageEngines implements Engines {
  private final EngineLauncher launcher;
  private final EngineLauncher.Outcome witness;
  private int failures;

  /**
   * @param launcher starts them
   * @param witness hears where each runs, before its session does, and that none can be had
   */
  public PageEngines(EngineLauncher launcher, EngineLauncher.Outcome witness) {
    this.launcher = launcher;
    this.witness = witness;
  }

  @Override
  public void start(boolean isRestart, Consumer<Port> ready) {
    failures += isRestart ? 1 : 0;
    var outcome =
        new EngineLauncher.Outcome() {
          @Override
          public void launched(LaunchedEngine engine) {
            witness.launched(engine);
            ready.accept(engine.port());
          }

          @Override
          public void failed(String reasons) {
            witness.failed(reasons);
          }
        };
    if (failures < 2) {
      launcher.launch(outcome);
    } else {
      launcher.launchJavaScript(outcome);
    }
  }
}
