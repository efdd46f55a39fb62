package vitrine.labs.playground;

import java.util.Collections;
import java.util.List;
import vitrine.labs.frame.PanelView;
import vitrine.labs.frame.SettingsView;
import vitrine.session.PageSession;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * The controls of the network and of how it learns, folded in two groups. A control whose setting
 * has no effect at the moment is not shown.
 */
final class LearningControlsView {
  private final PageSession session;
  private final SettingsView settings;
  private final Tag network;
  private final Tag learning;

  LearningControlsView(PageSession session, Stage stage, SettingsView settings) {
    this.session = session;
    this.settings = settings;
    network =
        PanelView.folded(
            stage,
            "part.network.more",
            settings.words("activations", "activation", this::activations),
            settings.control("normalization"),
            settings.control("residual"),
            settings.control("initial"),
            settings.control("initZero"));
    learning =
        PanelView.folded(
            stage,
            "part.learning.more",
            settings.control("loss"),
            settings.control("regLoss"),
            settings.control("optimizer"),
            settings.control("schedule"),
            settings.control("regularization"),
            settings.control("regularizationRate"),
            settings.control("dropout"),
            settings.control("clipping"));
  }

  /** What the network is made of. */
  Tag network() {
    return network;
  }

  /** How it learns. */
  Tag learning() {
    return learning;
  }

  /** Shows the controls that have an effect, under the settings in force. */
  void refresh() {
    var now = session.settings();
    boolean isOurs = now.text("rules").equals("ours");
    for (var setting : LearningSettings.NETWORK) {
      settings.useful(setting.key(), isOurs);
    }
    for (var setting : LearningSettings.LEARNING) {
      settings.useful(setting.key(), isOurs);
    }
    var layers = now.sizes("networkShape");
    for (var setting : List.of("normalization", "activations", "dropout")) {
      settings.useful(setting, isOurs && !layers.isEmpty());
    }
    settings.useful("residual", isOurs && layers.size() > 1);
    var loss = LearningSettings.lossKey(now);
    for (var key : List.of("loss", "regLoss")) {
      settings.useful(key, isOurs && loss.equals(key));
    }
    settings.useful("initZero", now.flag("initZero") || !isOurs);
  }

  private List<String> activations() {
    var now = session.settings();
    return Collections.nCopies(now.sizes("networkShape").size(), now.text("activation"));
  }
}
