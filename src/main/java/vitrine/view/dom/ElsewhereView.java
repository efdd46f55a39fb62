package vitrine.view.dom;

import java.util.function.Consumer;
import vitrine.browser.Address;
import vitrine.browser.Clipboard;
import vitrine.view.QrPicture;
import vitrine.view.Texts;

/**
 * “Continue elsewhere”, folded: a link that carries what is on screen to another device, as text to
 * copy and as a QR code. The link is made anew whenever it is unfolded.
 */
public final class ElsewhereView {
  /** CSS pixels for each module of a code, so that a camera can tell them apart. */
  private static final int PER_MODULE = 3;

  private static final int SMALLEST = 180;

  private final Texts texts;
  private final Consumer<Consumer<String>> maker;
  private final Tag element = Tag.of("details", "more elsewhere");
  private final Tag address = Tag.of("input").attribute("readonly", "");
  private final Tag said = Tag.of("p", "hint").attribute("role", "status");
  private final Tag code = Tag.of("div");

  /**
   * Folded.
   *
   * @param about the key of one sentence that says what the link carries
   * @param maker makes the link and hands it over, or says itself why there is none
   */
  public ElsewhereView(Texts texts, String about, Consumer<Consumer<String>> maker) {
    this.texts = texts;
    this.maker = maker;
    address.attribute("aria-label", texts.of("elsewhere.address"));
    element.add(
        Tag.of("summary").text(texts.of("elsewhere.title")),
        Tag.of("p", "hint").text(texts.of(about)),
        Tag.of("div", "elsewhere-link")
            .add(address, PressButton.of("", texts.of("elsewhere.copy"), this::copy).tag()),
        said,
        code);
    element.on("toggle", event -> make());
  }

  /** Where it stands. */
  public Tag tag() {
    return element;
  }

  /** What the link carries has changed: if it is in sight, it is made anew. */
  public void changed() {
    make();
  }

  private void make() {
    if (element.attribute("open") != null) {
      maker.accept(this::show);
    }
  }

  private void show(String link) {
    address.value(link);
    said.text("");
    code.clear();
    var picture = QrPicture.of(link);
    if (picture == null) {
      code.add(Tag.of("p", "hint").text(texts.of("elsewhere.long")));
      return;
    }
    double width = Math.max(SMALLEST, picture.size() * PER_MODULE);
    code.add(QrCodeTag.of(picture, texts.of("elsewhere.code")).pixels("width", width));
    if (Address.isOfThisDevice()) {
      code.add(Tag.of("p", "hint").text(texts.of("elsewhere.local")));
    }
  }

  private void copy() {
    Clipboard.write(
        address.value(),
        () -> said.text(texts.of("elsewhere.copied")),
        () -> {
          said.text(texts.of("elsewhere.uncopied"));
          address.focus();
        });
  }
}
