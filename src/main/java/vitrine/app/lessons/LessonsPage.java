package vitrine.app.lessons;

import vitrine.app.page.PageTexts;
import vitrine.browser.Address;
import vitrine.browser.Paper;
import vitrine.view.QrPicture;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.QrCodeTag;
import vitrine.view.dom.Tag;

/**
 * The pages of a lesson: writes the link of the class in full, as text and as a code, and offers to
 * print.
 */
public final class LessonsPage {
  private LessonsPage() {}

  /** Completes the page at hand. */
  public static void main(String[] arguments) {
    var texts = PageTexts.read();
    for (var link : Tag.all(Tag.body(), "[data-class-link]")) {
      var way = link.attribute("data-class-link");
      if (way != null) {
        complete(link, Address.resolve(way), texts);
      }
    }
    for (var place : Tag.all(Tag.body(), ".lesson-print")) {
      place.add(PressButton.of("", texts.of("lesson.live.print"), Paper::print).tag());
    }
  }

  private static void complete(Tag link, String address, Texts texts) {
    var written = Tag.within(link, "a");
    if (written != null) {
      written.text(address);
    }
    var picture = QrPicture.of(address);
    if (picture != null) {
      link.add(QrCodeTag.of(picture, texts.of("lesson.live.code", address)));
    }
    if (Address.isOfThisDevice()) {
      link.add(Tag.of("p", "hint class-local").text(texts.of("lesson.live.local")));
    }
  }
}
