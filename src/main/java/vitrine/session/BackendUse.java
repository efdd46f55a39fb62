package vitrine.session;

/**
 * Which backend does one of a model's jobs, and why that one: the page shows it.
 *
 * @param job what is done, such as {@link #TRAINING}
 * @param backend its name
 * @param why one sentence
 * @param isMakeshift whether this engine lacks what should do the job, so that the page fetches one
 *     that has it
 */
public record BackendUse(String job, String backend, Sentence why, boolean isMakeshift) {
  /** The job of training: the numbers of the run are those of its backend. */
  public static final String TRAINING = "training";

  /** The job of sweeping the plane for the neurons' maps. */
  public static final String MAPS = "maps";

  private static final Sentence EXACT = Sentence.of("backend.why.exact");

  /** The exact backend, which does a job because every device has it. */
  public static BackendUse exact(String job) {
    return new BackendUse(job, "cpu", EXACT);
  }

  /** Whether another device might choose another backend. */
  boolean isChosenHere() {
    return !why.key().equals(EXACT.key());
  }

  /** A backend that does a job for good. */
  public BackendUse(String job, String backend, Sentence why) {
    this(job, backend, why, false);
  }

  /** The exact backend, which does a job until an engine with more backends has been fetched. */
  public static BackendUse makeshift(String job) {
    return new BackendUse(job, "cpu", Sentence.of("backend.why.fetching"), true);
  }

  /** The same after that engine could not be had. */
  BackendUse afterAll() {
    return isMakeshift ? new BackendUse(job, backend, Sentence.of("backend.why.unfetched")) : this;
  }
}
