package vitrine.app.docs;

import org.jspecify.annotations.Nullable;
import vitrine.app.page.PageTexts;
import vitrine.browser.Address;
import vitrine.view.Texts;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/**
 * The examples of the documentation: what is shown is the very file that runs, with a new lab
 * beside it each time. It runs by being loaded, so that the strict policy holds.
 */
public final class DocsPage {
  private final Texts texts;
  private final Tag example;
  private final String script;
  private final String caption;
  private final Tag said = Tag.of("pre", "docs-said").attribute("role", "status");
  private final Tag room = Tag.of("div");
  private int run;

  private DocsPage(Tag example, Texts texts) {
    this.texts = texts;
    this.example = example;
    script = Address.resolve(text(example.attribute("data-example")));
    var words = Tag.within(example, "figcaption");
    caption = words == null ? "" : words.text();
  }

  /** Gives every example of the page a button. */
  public static void main(String[] arguments) {
    var texts = PageTexts.read();
    for (var example : Tag.all(Tag.body(), "[data-example]")) {
      new DocsPage(example, texts).build();
    }
  }

  private void build() {
    var button = PressButton.of("", texts.of("docs.run"), this::run);
    button.tag().attribute("aria-label", texts.of("docs.run.named", caption));
    example.add(Tag.of("p").add(button.tag()), said, room);
  }

  private void run() {
    run++;
    int mine = run;
    said.text(texts.of("docs.wait"));
    var old = Tag.find("lab");
    if (old != null) {
      old.remove();
    }
    var lab =
        Tag.of("iframe", "docs-lab")
            .attribute("id", "lab")
            .attribute("title", texts.of("docs.frame", caption));
    lab.on("load", event -> start(lab, mine));
    room.clear().add(lab.attribute("src", text(example.attribute("data-lab"))));
  }

  private void start(Tag lab, int mine) {
    boolean isInLab = "lab".equals(example.attribute("data-in"));
    Examples.run(
        lab.node(),
        isInLab,
        script,
        words -> tell(mine, words),
        reason -> tell(mine, texts.of("docs.failed", reason)));
  }

  private void tell(int mine, String words) {
    if (mine == run) {
      said.text(words);
    }
  }

  private static String text(@Nullable String attribute) {
    return attribute == null ? "" : attribute;
  }
}
