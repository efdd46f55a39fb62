package vitrine.session.guest;

/** The kinds of packet between a page's session and its guests, with their texts and numbers. */
final class GuestKinds {
  private GuestKinds() {}

  /** Guest to host: tell me where things stand, now and whenever they change. */
  static final String HELLO = "guest.hello";

  /** Guest to host: what I need to see. Texts: probes. */
  static final String WATCH = "guest.watch";

  /** Guest to host: carry out a command. Texts: id, command. */
  static final String COMMAND = "guest.command";

  /** Guest to host: train on and on. Numbers: epochs a frame. */
  static final String PLAY = "guest.play";

  /** Guest to host: stop training. Texts: id. */
  static final String PAUSE = "guest.pause";

  /** Guest to host: train until so many examples have been seen. Texts: id. Numbers: examples. */
  static final String STEP = "guest.step";

  /** Guest to host: go back to so many examples. Texts: id. Numbers: examples. */
  static final String BACK = "guest.back";

  /** Guest to host: go to so many examples, back or forward. Texts: id. Numbers: examples. */
  static final String GO = "guest.go";

  /** Guest to host: the numbers of a probe, now. Texts: id, probe. */
  static final String READ = "guest.read";

  /** Guest to host: the outputs for these inputs. Texts: id. Numbers: the inputs. */
  static final String PREDICT = "guest.predict";

  /**
   * Host to guest: where things stand. Texts: the settings in force and the way here, each as a
   * link's text. Numbers: examples, epoch size, batch size, data revision, stretch, furthest, then
   * 1 or 0 for ready, playing, moving.
   */
  static final String STATE = "guest.state";

  /**
   * Host to guest: a snapshot. Texts: the probes it holds of those asked for. Numbers: revision,
   * examples, epoch size, running, diverged, then the values.
   */
  static final String SEEN = "guest.seen";

  /** Host to guest: what the run went through. Numbers: examples, then the numbers traced. */
  static final String PASSED = "guest.passed";

  /**
   * Host to guest: what the run went through since its last start, before the guest came. Numbers:
   * how many numbers were traced, then note after note the examples and those numbers.
   */
  static final String PAST = "guest.past";

  /** Host to guest: done. Texts: id. */
  static final String DONE = "guest.done";

  /** Host to guest: refused. Texts: id, key of the sentence, its arguments. */
  static final String REFUSED = "guest.refused";

  /** Host to guest: the numbers asked for; DONE follows. Texts: id. */
  static final String VALUES = "guest.values";
}
