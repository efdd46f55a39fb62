package vitrine.labs.activations;

import java.util.List;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.dom.Tag;

/** One room of the lab: a figure of its own with its words. */
interface RoomView {
  /** Its element. */
  Tag tag();

  /** What it needs to see while it is shown. */
  List<Probe> probes();

  /** Settings or structure have changed. */
  void changed();

  /** Shows what a snapshot holds. */
  void draw(Snapshot snapshot);

  /** These settings cannot be set by hand. */
  void lock(List<String> keys);

  /** What is to be seen, in sentences. */
  String words(Snapshot snapshot);
}
