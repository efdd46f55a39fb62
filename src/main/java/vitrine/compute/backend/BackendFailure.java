package vitrine.compute.backend;

/**
 * A backend cannot go on: its graphics context is lost, its memory refused, its code not accepted.
 *
 * <p>Nothing it holds can be trusted any more; the run goes on from a checkpoint on another.
 */
public final class BackendFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String backend;
  private final Reason reason;

  /** Why a backend cannot go on. */
  public enum Reason {
    /** The device or the browser lacks what it needs. */
    MISSING,
    /** What it computed on was taken away, as when a graphics context is lost. */
    LOST,
    /** More memory was asked for than there is. */
    MEMORY,
    /** The browser refused the code it was given. */
    REFUSED
  }

  /** A failure of the backend of that name. */
  public BackendFailure(String backend, Reason reason) {
    super(backend);
    this.backend = backend;
    this.reason = reason;
  }

  /** The name of the backend. */
  public String backend() {
    return backend;
  }

  /** Why it cannot go on. */
  public Reason reason() {
    return reason;
  }
}
