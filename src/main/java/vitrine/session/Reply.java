package vitrine.session;

/** Hears what came of something asked of a session. */
public interface Reply {
  /** It has been done. */
  void done();

  /** It has been refused, and nothing has changed. */
  default void refused(Sentence sentence) {}

  /** This reply, after something else has been done. */
  default Reply after(Runnable first) {
    return of(
        () -> {
          first.run();
          done();
        },
        this);
  }

  /** A reply that does what it is told; refusals go to {@code whenRefused}. */
  static Reply of(Runnable done, Reply whenRefused) {
    return new Reply() {
      @Override
      public void done() {
        done.run();
      }

      @Override
      public void refused(Sentence sentence) {
        whenRefused.refused(sentence);
      }
    };
  }

  /** A reply that nobody waits for. */
  Reply NONE = () -> {};
}
