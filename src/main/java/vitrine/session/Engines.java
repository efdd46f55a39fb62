package vitrine.session;

import java.util.function.Consumer;

/** Starts engines: the first, one that computes in more ways, and another after a failure. */
@FunctionalInterface
public interface Engines {
  /**
   * Starts an engine and hands over its line once there is one.
   *
   * @param isRestart whether an earlier engine has failed
   */
  void start(boolean isRestart, Consumer<Port> ready);

  /**
   * Starts an engine that has the fast backends too, be it the first or one beside another that
   * goes on meanwhile. After it has been handed over, {@link #start} starts its like.
   *
   * @param none is called instead if there is none to be had
   */
  default void startFast(Consumer<Port> ready, Runnable none) {
    none.run();
  }
}
