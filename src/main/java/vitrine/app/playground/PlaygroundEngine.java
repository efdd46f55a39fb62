package vitrine.app.playground;

import vitrine.app.engine.DeviceBackends;
import vitrine.app.engine.EngineLoop;
import vitrine.browser.Clock;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.BackendChoice;
import vitrine.session.EngineSession;
import vitrine.session.Refusal;

/** The engine of the playground family: holds the live model and no view. */
public final class PlaygroundEngine {
  private PlaygroundEngine() {}

  /** Starts the engine where it finds itself. */
  public static void main(String[] arguments) {
    EngineLoop.start(
        port -> {
          var session =
              new EngineSession(
                  port,
                  (lab, changes, avoided, supplies) -> {
                    if (!lab.equals(PlaygroundSettings.LAB)) {
                      throw new Refusal("refused.lab", lab);
                    }
                    return new PlaygroundModel(
                        PlaygroundSettings.DECLARATION.fallbacks().with(changes),
                        new BackendChoice(new DeviceBackends(), avoided, Clock::millis));
                  },
                  Clock::millis);
          session.begin();
          return session::work;
        });
  }
}
