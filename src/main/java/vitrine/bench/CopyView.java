package vitrine.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import vitrine.bench.ResultsText.Measured;
import vitrine.browser.Clipboard;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/**
 * The buttons that copy the results; where the browser does not let a page copy, the text appears,
 * selected.
 */
final class CopyView {
  private final Stage stage;
  private final PressButton markdown;
  private final PressButton values;
  private final Tag buttons = Tag.of("div", "bench-buttons");
  private final Tag text = Tag.of("textarea").flag("readonly", true).attribute("rows", "8");
  private final Tag fallback = Tag.of("div", "bench-copied").shown(false);

  CopyView(Stage stage, Supplier<Map<String, String>> device, Supplier<List<Measured>> results) {
    this.stage = stage;
    markdown =
        PressButton.of(
            "",
            words("bench.copy.markdown"),
            () -> copy(ResultsText.markdown(device.get(), results.get())));
    values =
        PressButton.of("", words("bench.copy.csv"), () -> copy(ResultsText.csv(results.get())));
    buttons.add(markdown.tag(), values.tag());
    var label = Tag.of("label").attribute("for", text.id()).text(words("bench.copy.label"));
    fallback.add(label, text);
  }

  /** The buttons. */
  Tag tag() {
    return buttons;
  }

  /** Where the text appears; out of the page until it is needed. */
  Tag fallback() {
    return fallback;
  }

  void hide() {
    fallback.shown(false);
  }

  void enable(boolean enabled) {
    markdown.enable(enabled);
    values.enable(enabled);
  }

  private void copy(String results) {
    Clipboard.write(
        results,
        () -> stage.toast().say(words("bench.copy.done")),
        () -> {
          text.value(results);
          fallback.shown(true);
          text.focus();
          select(text.node());
          stage.toast().say(words("bench.copy.byHand"));
        });
  }

  private String words(String key) {
    return stage.texts().of(key);
  }

  @JSBody(params = "area", script = "area.select();")
  private static native void select(HTMLElement area);
}
