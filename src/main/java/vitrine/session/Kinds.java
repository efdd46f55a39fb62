package vitrine.session;

/**
 * The kinds of packet, each with its texts and numbers, in the order in which a session uses them.
 */
final class Kinds {
  private Kinds() {}

  /**
   * Page to engine: begin, or begin again elsewhere. Texts: id, lab, backends to avoid separated by
   * commas, number of settings, keys and values, number of log entries, commands, names of the
   * checkpoint's blocks. Numbers: examples to reach, examples of each log entry, then the
   * checkpoint.
   */
  static final String OPEN = "open";

  /**
   * Page to engine: a file that opening or a command behind this needs; it may come before OPEN.
   * Texts: its name. Bytes: what it holds.
   */
  static final String SUPPLY = "supply";

  /** Page to engine: the example that the visitor gives by hand; it may come before OPEN. */
  static final String OWN = "own";

  /** Page to engine: what every snapshot must hold. Texts: probes. */
  static final String WATCH = "watch";

  /**
   * Page to engine: what to note at ends of epochs that no snapshot shows; it may come before OPEN.
   * Texts: number of the list, probes.
   */
  static final String TRACE = "trace";

  /** Page to engine: carry out a command. Texts: id, command. */
  static final String COMMAND = "command";

  /** Page to engine: train on and on. Texts: none. Numbers: epochs a frame, 0 to rest. */
  static final String PLAY = "play";

  /** Page to engine: stop training. Texts: id. */
  static final String PAUSE = "pause";

  /**
   * Page to engine: stop, then train until so many examples have been seen. Texts: id. Numbers:
   * examples.
   */
  static final String STEP = "step";

  /** Page to engine: the numbers of a probe, now. Texts: id, probe. */
  static final String READ = "read";

  /** Page to engine: a checkpoint, now; answered by CHECKPOINT and then DONE. Texts: id. */
  static final String KEEP = "keep";

  /**
   * Page to engine: the outputs for inputs given by hand. Texts: id. Numbers: the inputs, row by
   * row.
   */
  static final String PREDICT = "predict";

  /** Page to engine: the snapshot has been drawn, the next may come. */
  static final String DRAWN = "drawn";

  /** Engine to page: the engine listens. */
  static final String READY = "ready";

  /**
   * Engine to page: done. Texts: id, keys and values of the settings in force. Numbers: revision,
   * examples before a command, examples, epoch size, batch size, graph fingerprint, data revision.
   */
  static final String DONE = "done";

  /**
   * Engine to page: which backend does which job. Texts, for each: job, backend, key of the
   * sentence that says why, number of its arguments, the arguments.
   */
  static final String BACKENDS = "backends";

  /**
   * Engine to page: a backend failed, and the run with it. Texts: its name, the reason in lower
   * case.
   */
  static final String BACKEND_FAILED = "backend.failed";

  /** Engine to page: refused. Texts: id, key of the sentence, its arguments. */
  static final String REFUSED = "refused";

  /** Engine to page: the numbers of a probe. Texts: id. */
  static final String VALUES = "values";

  /**
   * Engine to page: a snapshot. Numbers: revision, examples, epoch size, running, diverged, watch,
   * sizes, then the values.
   */
  static final String SNAPSHOT = "snapshot";

  /**
   * Engine to page: what was noted on the way, ahead of the snapshot that ends it. Numbers: number
   * of the list, then for each note the examples and the number of each probe.
   */
  static final String TRAIL = "trail";

  /**
   * Engine to page: a checkpoint. Texts: keys and values of settings, then {@code |}, then names.
   * Numbers as in OPEN.
   */
  static final String CHECKPOINT = "checkpoint";

  /**
   * Engine to page: the model rests, and so does the run that played. Texts: key of the sentence
   * that says why, its arguments.
   */
  static final String RESTED = "rested";

  /** Engine to page: how far a replay is. Numbers: examples reached, examples to reach. */
  static final String PROGRESS = "progress";
}
