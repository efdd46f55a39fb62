package vitrine.labs.playground.files;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import vitrine.browser.PageEvent;
import vitrine.browser.PlainValue;
import vitrine.session.Command;
import vitrine.session.LabSession;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** Brings a network back from its JSON file: pasted, chosen, or dropped here. */
final class ImportView {
  private final LabSession session;
  private final Stage stage;
  private final Tag box = Tag.of("textarea", "files-paste").attribute("rows", "4");
  private final Tag file = Tag.of("input").attribute("type", "file");
  private final Tag refusal = Tag.of("p", "field-error").attribute("role", "alert");
  private final Tag element = Tag.of("section", "study-section");

  /** Takes the text of a file. */
  @JSFunctor
  @FunctionalInterface
  interface Taker extends JSObject {
    /** Here it is. */
    void take(String text);
  }

  ImportView(LabSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    var texts = stage.texts();
    var heading = Tag.of("h4").text(texts.of("study.files.import"));
    box.attribute("spellcheck", "false");
    file.attribute("accept", ".json,application/json").on("change", event -> choose());
    var press = PressButton.of("", texts.of("study.files.import.open"), () -> open(box.value()));
    element
        .attribute("aria-labelledby", heading.id())
        .add(
            heading,
            Tag.of("p", "hint").text(texts.of("study.files.import.about")),
            Tag.of("label", "study-ask").text(texts.of("study.files.import.file")).add(file),
            Tag.of("label", "study-ask").text(texts.of("study.files.import.paste")).add(box),
            Tag.of("div", "study-bar").add(press.tag(), refusal));
    element.on("dragover", PageEvent::preventDefault);
    element.on("drop", this::drop);
  }

  Tag tag() {
    return element;
  }

  private void choose() {
    readChosen(file.node(), this::open);
  }

  private void drop(PageEvent event) {
    event.preventDefault();
    readDropped(event, this::open);
  }

  private void open(String text) {
    refusal.text("");
    NetworkFile network;
    try {
      network = NetworkFile.of(PlainValue.parse(text), session.settings());
    } catch (Refusal refused) {
      refusal.text(stage.words(refused.sentence()));
      return;
    } catch (IllegalArgumentException noJson) {
      refusal.text(stage.texts().of("study.files.import.json"));
      return;
    }
    var explaining =
        new Reply() {
          @Override
          public void done() {
            stage.toast().say(stage.texts().of("study.files.import.done"));
          }

          @Override
          public void refused(Sentence sentence) {
            refusal.text(stage.words(sentence));
          }
        };
    session.pause(
        Reply.of(() -> send(network.commands(session.settings()), explaining), explaining));
  }

  private void send(List<Command> commands, Reply reply) {
    if (commands.isEmpty()) {
      reply.done();
    } else {
      var rest = commands.subList(1, commands.size());
      session.send(commands.get(0), Reply.of(() -> send(rest, reply), reply));
    }
  }

  @JSBody(
      params = {"input", "taker"},
      script =
          "var file = input.files[0]; input.value = '';"
              + "if (file) { file.text().then(function(text) { taker(text); }); }")
  private static native void readChosen(HTMLElement input, Taker taker);

  @JSBody(
      params = {"event", "taker"},
      script =
          "var data = event.dataTransfer; if (!data) { return; }"
              + "if (data.files.length) { data.files[0].text().then(function(text) { taker(text);"
              + " }); } else { taker(data.getData('text/plain')); }")
  private static native void readDropped(PageEvent event, Taker taker);
}
