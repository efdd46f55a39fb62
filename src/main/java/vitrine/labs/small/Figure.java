package vitrine.labs.small;

import java.util.List;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.dom.Tag;

/**
 * What one small lab shows: its picture and its words. {@link SmallView} stands round it and does
 * everything that all labs have.
 *
 * <p>Every element that a tour may point at carries {@code data-part} with the part's name.
 */
public interface Figure {
  /** What stands in the middle: the picture; the same as long as the page lasts. */
  Tag tag();

  /** What stands before it: what the visitor sets first. Settings left out stand under “More”. */
  default List<Tag> controls() {
    return List.of();
  }

  /** What stands behind it, above the loss: what comes out. */
  default List<Tag> beside() {
    return List.of();
  }

  /** Whether examples are kept apart, so that a test loss says something of its own. */
  default boolean hasTest() {
    return true;
  }

  /** What the next snapshots must hold; what the network has not is left out. */
  List<Probe> probes();

  /** Settings, structure or data have changed; also called once before anything is drawn. */
  default void changed() {}

  /** The engine has shown itself: draw what changed. Called at most once a frame. */
  void draw(Snapshot snapshot);

  /** The colours of the page have changed: draw everything again. */
  default void themeChanged() {}

  /** What is to be seen, in sentences, computed from the tensors of {@code snapshot}. */
  String words(Snapshot snapshot);

  /** These settings can be looked at only: what is dragged or typed by hand must refuse too. */
  default void lock(List<String> keys) {}

  /** Single numbers to note on the way between two snapshots, for what goes on over time. */
  default List<Probe> traced() {
    return List.of();
  }

  /** What was noted after so many training examples, in the order of {@link #traced}. */
  default void passed(double examples, double[] values) {}

  /** A snapshot has come, whether or not it is drawn. */
  default void seen(Snapshot snapshot) {}
}
