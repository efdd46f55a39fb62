package vitrine.session;

/** Opens sessions beside the page's own, each with an engine of its own. */
@FunctionalInterface
public interface Sessions {
  /**
   * A session that has begun; whoever opens it draws what it sees ({@link PageSession#drawn}) and
   * closes it.
   *
   * @param listener hears what happens in it
   */
  PageSession open(Start start, PageListener listener);
}
