package vitrine.session;

import java.util.function.Consumer;

/** Starts engines: the first, and another after a failure. */
@FunctionalInterface
public interface Engines {
  /**
   * Starts an engine and hands over its line once there is one.
   *
   * @param isRestart whether an earlier engine has failed
   */
  void start(boolean isRestart, Consumer<Port> ready);
}
