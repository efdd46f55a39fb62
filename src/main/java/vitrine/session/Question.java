package vitrine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something asked of the engine and not answered yet: enough to ask it again of another engine. */
final class Question {
  private final String kind;
  private final List<String> texts;
  private final Reply reply;
  private double[] numbers = new double[0];
  private @Nullable Command command;
  private Consumer<double[]> values = numbers -> {};
  private String id = "";
  private boolean goesOn;
  private boolean isJourney;
  private boolean isHeld;
  private boolean isPosted;

  Question(String kind, List<String> texts, Reply reply) {
    this.kind = kind;
    this.texts = texts;
    this.reply = reply;
  }

  Question about(Command asked) {
    command = asked;
    return this;
  }

  /** Its command goes on with the one before: both are one thing done, and undone as one. */
  Question goingOn(boolean on) {
    goesOn = on;
    return this;
  }

  boolean goesOn() {
    return goesOn;
  }

  Question with(double[] sent) {
    numbers = sent;
    return this;
  }

  Question giving(Consumer<double[]> taker) {
    values = taker;
    return this;
  }

  /** After this question nothing is asked before the run has been elsewhere. */
  Question beforeJourney() {
    isJourney = true;
    return this;
  }

  boolean isBeforeJourney() {
    return isJourney;
  }

  /**
   * Whether it waits for something that it needs, and nothing that keeps its order overtakes it.
   */
  boolean isHeld() {
    return isHeld;
  }

  void hold(boolean held) {
    isHeld = held;
  }

  /** Whether the engine of the moment has heard it. */
  boolean isPosted() {
    return isPosted;
  }

  void posted(boolean heard) {
    isPosted = heard;
  }

  /** Whether what is asked before must be done before: not so where it only looks, or stops. */
  boolean keepsOrder() {
    return command != null || isJourney || kind.equals(Kinds.STEP);
  }

  boolean isStep() {
    return kind.equals(Kinds.STEP);
  }

  Question named(String name) {
    id = name;
    return this;
  }

  String id() {
    return id;
  }

  Reply reply() {
    return reply;
  }

  @Nullable Command command() {
    return command;
  }

  void answer(double[] found) {
    values.accept(found);
    reply.done();
  }

  /** The packet that asks; its numbers are a copy, since a line hands them over. */
  Packet packet() {
    var all = new ArrayList<String>();
    all.add(id);
    all.addAll(texts);
    return new Packet(kind, all, numbers.clone());
  }
}
