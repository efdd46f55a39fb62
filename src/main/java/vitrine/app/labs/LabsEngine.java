package vitrine.app.labs;

import vitrine.app.engine.EngineLoop;
import vitrine.browser.Clock;
import vitrine.labs.small.SmallModel;
import vitrine.session.EngineSession;

/** The engine of the small labs: holds a live model and no view. */
public final class LabsEngine {
  private LabsEngine() {}

  /** Starts the engine where it finds itself. */
  public static void main(String[] arguments) {
    EngineLoop.start(
        port -> {
          var session =
              new EngineSession(
                  port,
                  (id, changes, avoided, supplies) -> {
                    var lab = SmallLabs.of(id);
                    var settings = lab.declaration().fallbacks().with(changes);
                    return new SmallModel(lab, settings, supplies);
                  },
                  Clock::millis);
          session.begin();
          return session::work;
        });
  }
}
