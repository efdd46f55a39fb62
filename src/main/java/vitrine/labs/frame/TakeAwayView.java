package vitrine.labs.frame;

import java.util.List;
import vitrine.browser.Clipboard;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** What can be taken away from a small lab, folded: links, tables, the network as files. */
public final class TakeAwayView {
  /** Formats of every lab, in the order in which they are offered. */
  private static final List<String> FORMATS =
      List.of("csv", "json", "onnx", "pytorch", "keras", "numpy", "weights", "state");

  private final Stage stage;
  private final TakeAway files;
  private final Tag formats = Tag.of("select");
  private final Tag element;

  /** What {@code files} has to give. */
  public TakeAwayView(Stage stage, TakeAway files) {
    this.stage = stage;
    this.files = files;
    var texts = stage.texts();
    for (var format : FORMATS) {
      formats.add(
          Tag.of("option").attribute("value", format).text(texts.of("take.format." + format)));
    }
    var label = Tag.of("label", "study-ask").text(texts.of("take.as")).add(formats);
    element =
        PanelView.folded(
                stage,
                "part.take",
                PressButton.of("", texts.of("take.link"), () -> copy(false)).tag(),
                PressButton.of("", texts.of("take.link.weights"), () -> copy(true)).tag(),
                label,
                PressButton.of(
                        "",
                        texts.of("take.save"),
                        () -> files.save(formats.value(), stage.explaining()))
                    .tag())
            .attribute("data-part", "take");
  }

  /** Where it stands. */
  public Tag tag() {
    return element;
  }

  private void copy(boolean withWeights) {
    files.link(withWeights, this::give, stage.explaining());
  }

  private void give(String link) {
    Clipboard.write(
        link,
        () -> stage.toast().say(stage.texts().of("take.copied")),
        () -> stage.toast().say(link));
  }
}
