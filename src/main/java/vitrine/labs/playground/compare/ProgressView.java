package vitrine.labs.playground.compare;

import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** A button that begins something long or gives it up, and how far it has come. */
final class ProgressView {
  private final Stage stage;
  private final PressButton button;
  private final String begin;
  private final Tag bar = Tag.of("progress").shown(false);
  private final Tag words = Tag.of("p", "hint");
  private final Tag refusal = Tag.of("p", "field-error").attribute("role", "alert");
  private final Tag element = Tag.of("div", "study-bar");

  /**
   * Nothing under way.
   *
   * @param begin the key of what the button says then
   */
  ProgressView(Stage stage, String begin, Runnable pressed) {
    this.stage = stage;
    this.begin = begin;
    button = PressButton.of("button-main", stage.texts().of(begin), pressed);
    bar.attribute("aria-label", stage.texts().of("study.seeds.progress"));
    element.add(button.tag(), bar, words, refusal);
  }

  Tag tag() {
    return element;
  }

  /** So many of all are done. */
  void show(int done, int all) {
    refusal.text("");
    bar.shown(true).attribute("max", Integer.toString(all));
    bar.attribute("value", Integer.toString(done));
    words.text(stage.texts().of("study.seeds.done", Integer.toString(done), Integer.toString(all)));
    button.text(stage.texts().of("study.seeds.cancel"));
  }

  /** It is over; how many are done stays. */
  void end() {
    bar.shown(false);
    button.text(stage.texts().of(begin));
  }

  /** It cannot go on, or has not begun. */
  void refuse(String sentence) {
    end();
    refusal.text(sentence);
  }
}
