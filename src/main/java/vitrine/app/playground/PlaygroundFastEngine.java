package vitrine.app.playground;

import vitrine.app.engine.DeviceBackends;
import vitrine.browser.Clock;
import vitrine.session.BackendChoice;

/**
 * The engine of the playground family with every backend of the device, fetched when the exact one
 * is too slow or another is asked for.
 */
public final class PlaygroundFastEngine {
  private PlaygroundFastEngine() {}

  /** Starts the engine where it finds itself. */
  public static void main(String[] arguments) {
    PlaygroundEngine.start(
        avoided -> new BackendChoice(new DeviceBackends(), avoided, Clock::millis));
  }
}
