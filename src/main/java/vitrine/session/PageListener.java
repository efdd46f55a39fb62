package vitrine.session;

import java.util.List;

/** Hears what happens in a session on the page: the views, the API, the announcer. */
public interface PageListener {
  /**
   * The session is ready for the first time, before the first step; or it has begun again
   * elsewhere.
   */
  default void ready() {}

  /** Settings, structure or data changed. */
  default void changed() {}

  /** The engine has shown itself; draw what changed. */
  default void seen(Snapshot snapshot) {}

  /**
   * What the run went through on its way to the next snapshot: the single numbers that were asked
   * for, after {@code examples} examples.
   */
  default void passed(double examples, double[] values) {}

  /** A long replay is under way; {@code share} of it is done, 0 to 1. */
  default void replaying(double share) {}

  /** Other backends do the work from now on, or it is known by now which are quickest. */
  default void computes(List<BackendUse> uses) {}

  /** One line to tell the visitor. */
  default void told(Sentence sentence) {}
}
