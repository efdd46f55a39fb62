package vitrine.labs.frame;

import java.util.List;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.dom.Tag;

/**
 * A part of a lab that looks closer at the run than the figure does, opened when it is asked for.
 */
public interface StudyPart {
  /** The setting that says which part of a lab is open. */
  String SETTING = "open";

  /** Its value while none is. */
  String NONE = "none";

  /** Its element; the same as long as it is open. */
  Tag tag();

  /** What the next snapshots must hold. */
  default List<Probe> probes() {
    return List.of();
  }

  /** Settings, structure or data have changed; also called once before anything is drawn. */
  default void changed() {}

  /** The engine has shown itself: draw what changed. Called at most once a frame. */
  default void draw(Snapshot snapshot) {}

  /** The colours of the page have changed: draw everything again. */
  default void themeChanged() {}

  /** It has been closed: ends what it started, such as engines of its own. */
  default void closed() {}
}
