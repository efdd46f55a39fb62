package vitrine.labs.forward;

import vitrine.view.dom.Tag;

/** One part of the network as it is seen from one distance. */
interface Zoom {
  /** Its element. */
  Tag tag();

  /** Shows what is known when the walk has come to {@code at}. */
  void draw(Moment moment, int at);
}
