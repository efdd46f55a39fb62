package vitrine.session;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;

/**
 * A live run as a part of a view knows it: what is in force, what was seen last, and what can be
 * asked of it. On the page it is the {@link PageSession} itself; in a module that the page has
 * fetched later it is a guest of that session.
 */
public interface LabSession {
  /** The settings in force. */
  Settings settings();

  /** The graph in force. */
  Graph graph();

  /** Where the run is, in training examples since the start, as far as the page has heard. */
  double examples();

  /** Training examples in one epoch; 0 before the session is ready. */
  int epochSize();

  /** Training examples in one batch; 0 before the session is ready. */
  int batchSize();

  /** Which drawing of the data is in force; −1 before the session is ready. */
  int dataRevision();

  /** Which stretch between two starts the run is in: another number after each new start. */
  int stretch();

  /** What was seen last, or null. */
  @Nullable Snapshot snapshot();

  /** Whether the engine has answered. */
  boolean isReady();

  /** Whether training goes on by itself, or will as soon as somebody looks. */
  boolean isPlaying();

  /** Whether training goes on at the moment: by itself, or to the end of a step. */
  boolean isMoving();

  /** How to arrive at this very moment from a start: what a link carries. */
  Start start();

  /** Carries out a command: changes of what is only shown at once, all others by the engine. */
  void send(Command command, Reply reply);

  /** Trains on and on, {@code epochs} a frame. */
  void play(int epochs);

  /** Stops training. */
  void pause(Reply reply);

  /** Stops, then trains until {@code examples} have been seen since the start. */
  void stepTo(double examples, Reply reply);

  /**
   * Goes back to when {@code examples} had been seen since the start; what was done since can be
   * redone.
   */
  void backTo(double examples, Reply reply);

  /**
   * Goes to when {@code examples} had been seen since the start, in the whole of what the run has
   * gone through since: back, or forward again up to {@link #furthest}.
   */
  void goTo(double examples, Reply reply);

  /** The latest moment of this run that is known, in training examples since the start. */
  double furthest();

  /** Asks for the numbers of a probe, now. */
  void read(Probe probe, Consumer<double[]> values, Reply reply);

  /** Asks for the outputs for inputs given by hand, row by row. */
  void predict(double[] inputs, Consumer<double[]> outputs, Reply reply);
}
