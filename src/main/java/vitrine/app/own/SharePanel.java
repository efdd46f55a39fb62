package vitrine.app.own;

import vitrine.browser.Address;
import vitrine.browser.PackedText;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * Ways to give a tour away: inside a link of its own, by the address of a file, and in a frame of
 * another page.
 */
final class SharePanel {
  /** Some programs cut links that are longer. */
  private static final int CAREFUL = 2_000;

  private static final int LONGEST = 8_000;

  private final Texts texts;
  private final CopyField link;
  private final CopyField embed;
  private final Tag address = Tag.of("input").attribute("type", "text");
  private final Tag wrong = Tag.of("p", "field-error").attribute("role", "status");
  private final Tag place = Tag.of("section", "own-share");
  private String text = "";
  private String inside = "";

  SharePanel(Texts texts) {
    this.texts = texts;
    link = new CopyField("own-link", texts.of("own.share.link"), texts);
    embed = new CopyField("own-embed", texts.of("own.share.embed"), texts);
    address
        .attribute("id", "own-source")
        .attribute("inputmode", "url")
        .attribute("autocomplete", "off")
        .attribute("placeholder", "https://")
        .on("input", event -> write());
    var title = Tag.of("h2").attribute("id", "own-share-title").text(texts.of("own.share"));
    var label = Tag.of("label").attribute("for", "own-source").text(texts.of("own.share.source"));
    place
        .attribute("aria-labelledby", "own-share-title")
        .add(
            title,
            Tag.of("p").text(texts.of("own.share.about")),
            Tag.of("div", "own-source").add(label, address, wrong),
            link.tag(),
            embed.tag());
  }

  /** Its element. */
  Tag tag() {
    return place;
  }

  /** Shares that text from now on; nothing if it is empty. */
  void show(String shared) {
    text = shared;
    inside = "";
    write();
    if (!text.isEmpty()) {
      PackedText.pack(shared, packed -> packed(shared, packed));
    }
  }

  private void packed(String shared, String packed) {
    if (shared.equals(text)) {
      inside = OwnTourPage.INSIDE + packed;
      write();
    }
  }

  private void write() {
    var source = address.value().strip();
    var problem = source.isEmpty() ? "" : ForeignAddress.refusal(source, Address.whole());
    wrong.text(problem.isEmpty() ? "" : texts.of(problem));
    if (!source.isEmpty()) {
      var query = "src=" + Address.encode(source);
      boolean isGood = problem.isEmpty();
      link.show(isGood ? Address.resolve("./") + "?" + query : "", "");
      embed.show(isGood ? frame(Address.resolve("../../embed/") + "?" + query) : "", "");
      return;
    }
    var whole = inside.isEmpty() ? "" : Address.resolve("./") + "#" + inside;
    boolean isShort = !whole.isEmpty() && whole.length() <= LONGEST;
    var note =
        text.isEmpty()
            ? "own.share.faults"
            : whole.length() > LONGEST
                ? "own.share.long"
                : whole.length() > CAREFUL ? "own.share.careful" : "";
    link.show(isShort ? whole : "", note.isEmpty() ? "" : texts.of(note));
    embed.show(isShort ? frame(Address.resolve("./") + "?embed=1#" + inside) : "", "");
  }

  /** A plain frame, which course pages keep as it is. */
  private static String frame(String address) {
    return "<iframe src=\""
        + address
        + "\" title=\"Tour\" width=\"100%\" height=\"720\" loading=\"lazy\""
        + " allow=\"fullscreen; clipboard-write\" referrerpolicy=\"no-referrer\"></iframe>";
  }
}
