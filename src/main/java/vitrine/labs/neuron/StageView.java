package vitrine.labs.neuron;

import java.util.List;
import java.util.Map;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * Works the answer out step by step: what comes later is not shown yet, so that it can be guessed.
 */
final class StageView {
  private static final List<String> STAGES = NeuronSettings.STAGES;

  private final PageSession session;
  private final Stage stage;
  private final Tag next = Tag.button("");
  private final Tag all = Tag.button("");
  private final Tag words = Tag.of("p", "neuron-stage-words").attribute("aria-live", "polite");
  private final Tag bar;

  StageView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    next.on("click", event -> go(STAGES.get((at() + 1) % STAGES.size())));
    all.text(stage.texts().of("lab.stage.all")).on("click", event -> go(STAGES.get(0)));
    bar = Tag.of("div", "neuron-stages").attribute("data-part", "stages").add(next, all, words);
  }

  Tag tag() {
    return bar;
  }

  void changed() {
    int now = at();
    var texts = stage.texts();
    var key =
        now == 0
            ? "lab.stage.begin"
            : now == STAGES.size() - 1 ? "lab.stage.end" : "lab.stage.next";
    next.text(texts.of(key));
    all.shown(now != 0 && now != STAGES.size() - 1);
    var said = now == 0 ? "" : texts.of("lab.stage." + STAGES.get(now));
    if (!said.equals(words.text())) {
      words.text(said);
    }
  }

  private int at() {
    return STAGES.indexOf(session.settings().text(NeuronSettings.STAGE));
  }

  private void go(String to) {
    session.send(new Command.Change(Map.of(NeuronSettings.STAGE, to)), stage.explaining());
  }
}
