package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.function.Supplier;
import vitrine.labs.frame.NamedPartsView;
import vitrine.labs.frame.PanelView;
import vitrine.labs.frame.SettingsView;
import vitrine.session.BackendChoice;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * Everything that can be set: the data, the learning rate and the activation in sight, the rest
 * folded under “More”, in groups.
 */
final class ControlsView {
  private final PageSession session;
  private final Stage stage;
  private final SettingsView settings;
  private final DataChoiceView data;
  private final LearningControlsView learning;
  private final Tag panel;

  ControlsView(PageSession session, Stage stage) {
    this.session = session;
    this.stage = stage;
    settings = new SettingsView(session, stage);
    data = new DataChoiceView(session, stage, settings);
    learning = new LearningControlsView(session, stage, settings);
    panel =
        PanelView.panel(
            stage,
            "part.data",
            "lab-data",
            data.tag(),
            settings.control("learningRate"),
            settings.control("activation"),
            PanelView.more(
                stage,
                settings.control("problem"),
                settings.control("noise"),
                data.noise(),
                settings.control("percTrainData"),
                settings.control("batchSize"),
                NamedPartsView.named(
                    "regenerateButton", button("run.regenerate", Command.Regenerate::new)),
                NamedPartsView.named(
                    "newWeightsButton",
                    button("run.weights", () -> NewWeights.of(session.settings()))),
                learning.network(),
                learning.learning(),
                stops(),
                settings.control("speed"),
                settings.control("seed"),
                settings.control("weightSeed"),
                settings.control("rules"),
                settings.control(BackendChoice.SETTING)));
  }

  Tag tag() {
    return panel;
  }

  /** The control of a setting that stands elsewhere. */
  Tag control(String key) {
    return settings.control(key);
  }

  /** Takes a control away. */
  void hide(String key) {
    settings.hide(key);
    data.hide(key);
  }

  /** Locks a control. */
  void lock(String key) {
    var sentence = stage.texts().of("lock.by.link");
    settings.lock(key, sentence);
    data.lock(key, sentence);
  }

  /** Shows what is in force. */
  void refresh() {
    data.refresh();
    settings.refresh();
    learning.refresh();
  }

  /** The colours of the page have changed. */
  void themeChanged() {
    data.drawThumbnails();
  }

  private Tag button(String key, Supplier<Command> command) {
    return Tag.button("")
        .text(stage.texts().of(key))
        .on("click", event -> session.send(command.get(), stage.explaining()));
  }

  private Tag stops() {
    var controls = new ArrayList<Tag>();
    for (var setting : RunSettings.STOPS) {
      controls.add(settings.control(setting.key()));
    }
    return PanelView.folded(stage, "part.stops", controls.toArray(new Tag[0]));
  }
}
