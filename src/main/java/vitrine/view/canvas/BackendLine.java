package vitrine.view.canvas;

import java.util.ArrayList;
import java.util.List;
import vitrine.session.BackendUse;
import vitrine.view.dom.Tag;

/** One line that says which backend does which job, and why that one. */
public final class BackendLine {
  private final Stage stage;
  private final Tag line = Tag.of("p", "hint").flag("data-measured", true);
  private List<BackendUse> shown = List.of();

  /** An empty line; the times it will tell are readings of this device. */
  public BackendLine(Stage stage) {
    this.stage = stage;
  }

  /** Where it stands. */
  public Tag tag() {
    return line;
  }

  /** Shows who does what. */
  public void show(List<BackendUse> uses) {
    if (uses != shown) {
      shown = uses;
      var sentences = new ArrayList<String>();
      for (var use : uses) {
        sentences.add(
            stage.texts().of("backend." + use.job(), use.backend(), stage.words(use.why())));
      }
      line.text(String.join(" ", sentences));
    }
  }
}
