package vitrine.labs.digits.page;

import java.util.ArrayList;
import java.util.List;
import vitrine.labs.frame.PanelView;
import vitrine.labs.frame.SettingsView;
import vitrine.session.PageSession;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** The controls of how the network learns: a beginner's in sight, all others under “More”. */
final class LearningView {
  private static final List<String> FIRST =
      List.of("trainingSize", "networkShape", "activation", "optimizer", "learningRate", "dropout");

  private final Tag panel;

  LearningView(PageSession session, Stage stage, SettingsView settings) {
    var first = new ArrayList<Tag>();
    for (var key : FIRST) {
      first.add(settings.control(key));
    }
    var rest = new ArrayList<Tag>();
    for (var setting : session.settings().declaration().settings()) {
      if (FIRST.indexOf(setting.key()) < 0) {
        rest.add(settings.control(setting.key()));
      }
    }
    panel =
        PanelView.panel(
            stage,
            "part.settings",
            "lab-settings",
            Tag.of("div", "setting-grid").add(first.toArray(new Tag[0])),
            PanelView.more(stage, Tag.of("div", "setting-grid").add(rest.toArray(new Tag[0]))));
  }

  Tag tag() {
    return panel;
  }
}
