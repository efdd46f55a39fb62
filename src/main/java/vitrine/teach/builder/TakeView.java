package vitrine.teach.builder;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import vitrine.browser.Clipboard;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** One text to be taken along: it stands in a box and goes to the clipboard at a press. */
public final class TakeView {
  private final Tag box =
      Tag.of("textarea").flag("readonly", true).attribute("spellcheck", "false");
  private final Tag said = Tag.of("p", "teach-said").attribute("role", "status");
  private final Tag card = Tag.of("section", "teach-take");
  private final PressButton copy;

  /**
   * A card.
   *
   * @param name marks it for styles and tests; its texts are {@code teach.take.<name>} and {@code
   *     .help}
   */
  public TakeView(String name, int rows, Texts texts) {
    var heading = Tag.of("h3").text(texts.of("teach.take." + name));
    var help = Tag.of("p", "hint").text(texts.of("teach.take." + name + ".help"));
    box.attribute("name", name).attribute("rows", Integer.toString(rows));
    box.attribute("aria-labelledby", heading.id()).attribute("aria-describedby", help.id());
    box.on("focus", event -> select(box.node()));
    copy = PressButton.of("", texts.of("teach.copy." + name), () -> copy(texts));
    card.attribute("data-take", name).attribute("aria-labelledby", heading.id());
    card.add(heading, help, box, Tag.of("div", "teach-bar").add(copy.tag(), said));
  }

  /** Its element. */
  public Tag tag() {
    return card;
  }

  /** Shows another text; what was said of the last one is over. */
  public void show(String text) {
    if (!box.value().equals(text)) {
      box.value(text);
      said.text("");
    }
  }

  private void copy(Texts texts) {
    Clipboard.write(
        box.value(),
        () -> said.text(texts.of("teach.copied")),
        () -> {
          box.focus();
          select(box.node());
          said.text(texts.of("teach.copy.byHand"));
        });
  }

  @JSBody(params = "area", script = "area.select();")
  private static native void select(HTMLElement area);
}
