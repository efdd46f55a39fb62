package vitrine.session;

/**
 * Which backend does one of a model's jobs, and why that one: the page shows it.
 *
 * @param job what is done, such as {@link #TRAINING}
 * @param backend its name
 * @param why one sentence
 */
public record BackendUse(String job, String backend, Sentence why) {
  /** The job of training: the numbers of the run are those of its backend. */
  public static final String TRAINING = "training";

  /** The job of sweeping the plane for the neurons' maps. */
  public static final String MAPS = "maps";
}
