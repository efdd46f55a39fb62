package vitrine.app.digits;

import vitrine.app.engine.DeviceBackends;
import vitrine.app.engine.EngineLoop;
import vitrine.browser.Clock;
import vitrine.labs.digits.BackendTrials;
import vitrine.labs.digits.DigitsModel;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.digits.DigitsWorkplace;
import vitrine.session.BackendChoice;
import vitrine.session.EngineSession;
import vitrine.session.Refusal;

/** The engine of the digits family: holds the live model and no view. */
public final class DigitsEngine {
  private DigitsEngine() {}

  /** Starts the engine where it finds itself. */
  public static void main(String[] arguments) {
    EngineLoop.start(
        port -> {
          var trials = new BackendTrials();
          var session =
              new EngineSession(
                  port,
                  (lab, changes, avoided, supplies) -> {
                    if (!lab.equals(DigitsSettings.LAB)) {
                      throw new Refusal("refused.lab", lab);
                    }
                    var choice = new BackendChoice(new DeviceBackends(), avoided, Clock::millis);
                    return new DigitsModel(
                        DigitsSettings.DECLARATION.fallbacks().with(changes),
                        new DigitsWorkplace(choice, trials),
                        supplies);
                  },
                  Clock::millis);
          session.begin();
          return session::work;
        });
  }
}
