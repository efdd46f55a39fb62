package vitrine.session;

/** How many epochs a frame the run trains by itself, and whether it rests because nobody looks. */
final class Pace {
  private final EngineLine line;
  private int epochs;
  private boolean rests;

  Pace(EngineLine line) {
    this.line = line;
  }

  /** Whether it trains by itself, or will as soon as somebody looks. */
  boolean isPlaying() {
    return epochs > 0;
  }

  /** Whether nobody looks. */
  boolean rests() {
    return rests;
  }

  /** Trains so many epochs a frame from now on. */
  void play(int epochsPerFrame) {
    epochs = epochsPerFrame;
  }

  /** Trains no more by itself. The engine is stopped by what is asked of it next. */
  void stop() {
    epochs = 0;
  }

  /** Rests or goes on; the engine finishes the frame under way. Whether anything has changed. */
  boolean rest(boolean unseen, boolean isOpen) {
    boolean changes = rests != unseen;
    rests = unseen;
    if (changes && isOpen && isPlaying()) {
      line.post(Packets.number(Kinds.PLAY, rests ? 0 : epochs));
    }
    return changes;
  }

  /** Tells an engine that may not know yet. */
  void tell() {
    if (isPlaying() && !rests) {
      line.post(Packets.number(Kinds.PLAY, epochs));
    }
  }
}
