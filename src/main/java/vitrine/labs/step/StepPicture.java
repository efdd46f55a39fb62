package vitrine.labs.step;

import vitrine.view.dom.Tag;

/** A picture of the network in which the present stop of a walk is lit. */
public interface StepPicture {
  /** Its element; the same as long as it is shown. */
  Tag tag();

  /** Shows a moment of a step. */
  void draw(StepLook look);
}
