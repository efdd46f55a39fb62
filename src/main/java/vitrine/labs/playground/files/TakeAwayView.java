package vitrine.labs.playground.files;

import java.util.List;
import vitrine.browser.Address;
import vitrine.browser.Clipboard;
import vitrine.labs.frame.StudyPart;
import vitrine.labs.frame.TakeAway;
import vitrine.session.LabSession;
import vitrine.session.LinkCodec;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Start;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.ElsewhereView;
import vitrine.view.dom.Tag;

/** Everything that can be taken away, each with one sentence and a button; and the way back in. */
public final class TakeAwayView implements StudyPart {
  private static final List<String> DATA = List.of("csv", "history", "predictions");
  private static final List<String> NETWORK =
      List.of("json", "onnx", "pytorch", "keras", "numpy", "weights");
  private static final List<String> TRAINING =
      List.of("numpy-training", "pytorch-training", "keras-training", "trace", "state");

  private final LabSession session;
  private final Stage stage;
  private final TakeAway files;
  private final Tag link = Tag.of("input").attribute("readonly", "").shown(false);
  private final Tag length = Tag.of("p", "hint").attribute("role", "status");
  private final Tag element = Tag.of("div", "study-body");

  /** The part as it is opened. */
  public TakeAwayView(LabSession session, Stage stage, TakeAway files) {
    this.session = session;
    this.stage = stage;
    this.files = files;
    element.add(
        links(),
        list("data", DATA),
        list("network", NETWORK),
        list("training", TRAINING),
        pictures(),
        new ImportView(session, stage).tag());
  }

  @Override
  public Tag tag() {
    return element;
  }

  private Tag links() {
    var texts = stage.texts();
    var list = Tag.of("ul", "files-list");
    list.add(
        item("link", button("study.files.copy", "link", () -> take(false))),
        item("weights-link", button("study.files.copy", "weights-link", () -> take(true))),
        item("settings-link", button("study.files.copy", "settings-link", this::settings)));
    link.attribute("aria-label", texts.of("study.files.copied.label"));
    var elsewhere =
        new ElsewhereView(texts, "elsewhere.lab", taker -> files.link(false, taker, explaining()));
    return section("links", list, link, length, elsewhere.tag());
  }

  private Tag list(String key, List<String> formats) {
    var list = Tag.of("ul", "files-list");
    for (var format : formats) {
      list.add(item(format, button("study.files.save", format, () -> save(format))));
    }
    return section(key, list);
  }

  private Tag pictures() {
    var list = Tag.of("ul", "files-list");
    for (var key : Figures.KEYS) {
      list.add(
          item(
              key,
              button("study.files.svg", key, () -> save(key + ".svg")),
              button("study.files.png", key, () -> save(key + ".png"))));
    }
    return section("pictures", list);
  }

  private Tag section(String key, Tag... content) {
    var heading = Tag.of("h4").text(stage.texts().of("study.files.part." + key));
    return Tag.of("section", "files-part")
        .attribute("aria-labelledby", heading.id())
        .add(heading)
        .add(content);
  }

  private Tag item(String key, Tag... buttons) {
    var texts = stage.texts();
    var words =
        Tag.of("div")
            .add(
                Tag.of("span", "files-name").text(texts.of("study.files." + key)),
                Tag.of("span", "files-about").text(texts.of("study.files." + key + ".about")));
    return Tag.of("li").add(words, Tag.of("div", "files-do").add(buttons));
  }

  private Tag button(String verb, String key, Runnable pressed) {
    var texts = stage.texts();
    var name = texts.of("study.files." + key);
    return Tag.button("")
        .text(texts.of(verb))
        .attribute("aria-label", texts.of(verb + ".name", name))
        .on("click", event -> pressed.run());
  }

  private void take(boolean withWeights) {
    files.link(withWeights, this::show, explaining());
  }

  private void settings() {
    var state = LinkCodec.encode(Start.of(session.settings()), Integer.MAX_VALUE);
    show(Address.resolve("?s=" + state));
  }

  private void show(String address) {
    var count = Integer.toString(address.length());
    link.value(address).shown(true);
    Clipboard.write(
        address,
        () -> length.text(stage.texts().of("study.files.copied", count)),
        () -> {
          length.text(stage.texts().of("study.files.uncopied", count));
          link.focus();
        });
  }

  private void save(String format) {
    files.save(format, explaining());
  }

  private Reply explaining() {
    return new Reply() {
      @Override
      public void done() {}

      @Override
      public void refused(Sentence sentence) {
        length.text("");
        stage.toast().say(stage.words(sentence));
      }
    };
  }
}
