package vitrine.labs.playground;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.network.Activation;
import vitrine.session.Command;
import vitrine.session.PageSession;
import vitrine.session.Snapshot;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.FloatingCard;
import vitrine.view.dom.Tag;
import vitrine.view.network.Layer;

/**
 * The card of a layer: its activation to be chosen, what else is done to its sums, and whether all
 * of it is held still.
 */
final class LayerCardView {
  private static final String SETTING = "activations";

  private final PageSession session;
  private final Stage stage;
  private final FloatingCard card;
  private @Nullable HoldView hold;
  private boolean isLocked;

  /** A hidden card that stands behind {@code place} in the order of reading. */
  LayerCardView(PageSession session, Stage stage, Tag place) {
    this.session = session;
    this.stage = stage;
    card = new FloatingCard(place, "layer-card");
    card.content().attribute("role", "dialog");
    card.whenClosed(() -> hold = null);
  }

  /** The activation cannot be changed any more. */
  void lock() {
    isLocked = true;
  }

  void draw(Snapshot snapshot) {
    var holding = hold;
    if (holding != null) {
      holding.draw(snapshot);
    }
  }

  /**
   * Opens a layer.
   *
   * @param isHidden whether it is a hidden one, whose activation can be chosen
   */
  void open(Layer layer, String name, boolean isHidden, Tag anchor) {
    card.close();
    var heading = Tag.of("h3").text(name);
    card.content().clear().add(heading).attribute("aria-labelledby", heading.id());
    if (isHidden) {
      addActivation(layer);
    }
    var along = layer.normalised();
    if (along != null) {
      var words = stage.texts().of("figure.layer.norm." + along.name());
      card.content().add(Tag.of("p", "card-note").text(words));
    }
    var made = new HoldView(session, stage, Holds.all(layer), List.of());
    hold = made;
    var close =
        Tag.button("button-small")
            .text(stage.texts().of("card.close"))
            .on("click", event -> card.close());
    card.content().add(made.tag(), close);
    card.open(anchor);
  }

  private void addActivation(Layer layer) {
    var select = Tag.of("select");
    for (var activation : Activation.values()) {
      var words = stage.texts().of("setting.activation." + activation.key());
      select.add(Tag.of("option").attribute("value", activation.key()).text(words));
    }
    select.value(word(layer));
    select.flag("disabled", isLocked);
    var label =
        Tag.of("label")
            .attribute("for", select.id())
            .text(stage.texts().of("figure.layer.activation"));
    select.on("change", event -> change(layer.column() - 1, select.value()));
    card.content().add(Tag.of("div", "field").add(label, select));
  }

  /** The word of a layer's activation, as settings write it. */
  static String word(Layer layer) {
    for (var activation : Activation.values()) {
      if (activation.curve() == layer.curve()) {
        return activation.key();
      }
    }
    return Activation.LINEAR.key();
  }

  /** Gives one layer an activation of its own; the others keep theirs. */
  private void change(int place, String word) {
    var settings = session.settings();
    var words = settings.words(SETTING);
    var text = new StringBuilder();
    int layers = Math.max(place + 1, words.size());
    for (int i = 0; i < layers; i++) {
      var own = i < words.size() ? words.get(i) : settings.text("activation");
      text.append(i == 0 ? "" : ",").append(i == place ? word : own);
    }
    card.close();
    session.send(new Command.Change(Map.of(SETTING, text.toString())), stage.explaining());
  }
}
