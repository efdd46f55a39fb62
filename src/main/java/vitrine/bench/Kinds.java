package vitrine.bench;

/** The kinds of packet between the page and its measuring engine, each with texts and numbers. */
final class Kinds {
  private Kinds() {}

  /** Engine to page: it is there. Texts: the names of the backends that this device offers. */
  static final String OFFERED = "bench.offered";

  /** Page to engine: measure. Texts: id, benchmark, backend or empty, options and values. */
  static final String MEASURE = "bench.measure";

  /** Page to engine: forget everything asked for. */
  static final String STOP = "bench.stop";

  /** Engine to page: it is under way. Texts: id. Numbers: the share that is done. */
  static final String PROGRESS = "bench.progress";

  /** Engine to page: texts: id, benchmark, backend. Numbers: value, warm-up runs, samples. */
  static final String MEASURED = "bench.measured";

  /** Engine to page: there will be no result. Texts: id, key of the sentence, its arguments. */
  static final String REFUSED = "bench.refused";
}
