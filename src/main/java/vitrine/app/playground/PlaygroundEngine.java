package vitrine.app.playground;

import java.util.List;
import java.util.function.Function;
import vitrine.app.engine.EngineLoop;
import vitrine.browser.Clock;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.BackendChoice;
import vitrine.session.EngineSession;
import vitrine.session.Refusal;

/**
 * The engine that the playground family starts with: holds the live model and no view, and computes
 * on the exact backend alone, which small networks need no other than.
 */
public final class PlaygroundEngine {
  private PlaygroundEngine() {}

  /** Starts the engine where it finds itself. */
  public static void main(String[] arguments) {
    start(avoided -> BackendChoice.first(Clock::millis));
  }

  /** Starts an engine with a choice among backends, given those to avoid. */
  static void start(Function<List<String>, BackendChoice> choice) {
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
                        choice.apply(avoided),
                        supplies);
                  },
                  Clock::millis);
          session.begin();
          return session::work;
        });
  }
}
