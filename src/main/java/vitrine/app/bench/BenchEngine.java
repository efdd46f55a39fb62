package vitrine.app.bench;

import vitrine.app.engine.DeviceBackends;
import vitrine.app.engine.EngineLoop;
import vitrine.bench.BenchSession;
import vitrine.browser.Clock;

/** The engine of the bench family: measures, and holds no view. */
public final class BenchEngine {
  private BenchEngine() {}

  /** Starts the engine where it finds itself. */
  public static void main(String[] arguments) {
    EngineLoop.start(
        port -> {
          var session = new BenchSession(port, new DeviceBackends(), Clock::millis);
          session.begin();
          return budget -> session.work();
        });
  }
}
