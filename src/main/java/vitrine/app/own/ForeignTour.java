package vitrine.app.own;

import java.util.function.BiConsumer;
import vitrine.browser.Address;
import vitrine.browser.Fetch;
import vitrine.browser.ForeignText;
import vitrine.tours.own.OwnSource;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/**
 * A tour that lies at an address: shows the address, asks, then fetches the text. The other site
 * gets a request without cookies and without the address of this page.
 */
final class ForeignTour {
  private static final int PATIENCE = 20_000;

  private final Tag place;
  private final Texts texts;
  private final BiConsumer<String, String> taker;
  private final Tag said = Tag.of("p", "own-said").attribute("role", "status");

  /** A way into {@code place}; {@code taker} gets the text and where it comes from. */
  ForeignTour(Tag place, Texts texts, BiConsumer<String, String> taker) {
    this.place = place;
    this.texts = texts;
    this.taker = taker;
  }

  /** Asks whether to fetch; what is no address of a tour is refused at once. */
  void ask(String source) {
    var problem = ForeignAddress.refusal(source, Address.whole());
    if (!problem.isEmpty()) {
      OwnReader.say(place, texts, texts.of(problem));
      return;
    }
    var address = Address.resolve(source);
    var host = ForeignAddress.host(address);
    var fetch =
        PressButton.of("button-lead", texts.of("own.src.fetch"), () -> fetch(address, host));
    place
        .clear()
        .add(
            Tag.of("div", "own-ask")
                .add(
                    Tag.of("h1").text(texts.of("own.src.title")),
                    Tag.of("p").text(texts.of("own.src.ask", host)),
                    Tag.of("p").add(Tag.of("code", "own-address").text(address)),
                    Tag.of("p", "hint").text(texts.of("own.src.told")),
                    Tag.of("p", "own-buttons").add(fetch.tag()),
                    said));
  }

  private void fetch(String address, String host) {
    said.text(texts.of("own.src.wait", host));
    ForeignText.fetch(
        address,
        OwnSource.LONGEST,
        PATIENCE,
        text -> taker.accept(text, texts.of("own.from.site", address)),
        reason -> said.text(failure(reason, host)));
  }

  private String failure(String reason, String host) {
    if (texts.has("own.src.failed." + reason)) {
      return texts.of("own.src.failed." + reason, host);
    }
    if (!Fetch.isWithoutAnswer(reason)) {
      return texts.of("own.src.failed.answer", host, reason);
    }
    return texts.of(Fetch.isInNetwork() ? "own.src.failed.silent" : "own.src.failed.offline", host);
  }
}
