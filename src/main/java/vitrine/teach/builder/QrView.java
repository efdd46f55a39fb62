package vitrine.teach.builder;

import org.jspecify.annotations.Nullable;
import vitrine.browser.Download;
import vitrine.view.QrPicture;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.QrCodeTag;
import vitrine.view.dom.Tag;

/** The link as a QR code, to be shown on a wall or printed on a sheet. */
final class QrView {
  private final Texts texts;
  private final Tag card = Tag.of("section", "teach-take").attribute("data-take", "qr");
  private final Tag room = Tag.of("div", "teach-qr");
  private final Tag words = Tag.of("p", "hint");
  private final PressButton save;
  private @Nullable QrPicture picture;
  private String shown = "";
  private String title = "";

  QrView(Texts texts) {
    this.texts = texts;
    save = PressButton.of("", texts.of("teach.qr.save"), this::save);
    var heading = Tag.of("h3").text(texts.of("teach.take.qr"));
    card.attribute("aria-labelledby", heading.id());
    card.add(heading, room, words, Tag.of("div", "teach-bar").add(save.tag()));
  }

  /** Its element. */
  Tag tag() {
    return card;
  }

  /** Shows the code of a link. */
  void show(String link, String name) {
    if (link.equals(shown)) {
      return;
    }
    shown = link;
    title = texts.of("teach.qr.words", name, link);
    picture = QrPicture.of(link);
    room.clear();
    save.enable(picture != null);
    words.text(texts.of(picture == null ? "teach.qr.long" : "teach.qr.help"));
    if (picture != null) {
      room.add(QrCodeTag.of(picture, title));
    }
  }

  private void save() {
    if (picture != null) {
      Download.save(Download.text(picture.svg(title), "image/svg+xml"), "vitrine-qr.svg");
    }
  }
}
