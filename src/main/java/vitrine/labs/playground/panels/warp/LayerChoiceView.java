package vitrine.labs.playground.panels.warp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.playground.trouble.HiddenLayer;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** Which layer is looked at, and which two of its neurons. */
final class LayerChoiceView {
  private final Texts texts;
  private final Runnable chosen;
  private final Tag layer = Tag.of("select");
  private final Tag right = Tag.of("select");
  private final Tag up = Tag.of("select");
  private final Tag layerPlace;
  private final Tag rightPlace;
  private final Tag upPlace;
  private final Tag element = Tag.of("div", "study-choices");
  private List<HiddenLayer> layers = List.of();

  /** Nothing to choose from yet; {@code chosen} hears of every choice. */
  LayerChoiceView(Texts texts, Runnable chosen) {
    this.texts = texts;
    this.chosen = chosen;
    layer.on(
        "change",
        event -> {
          fillNeurons();
          chosen.run();
        });
    right.on("change", event -> chosen.run());
    up.on("change", event -> chosen.run());
    layerPlace = labelled("study.warp.layer", layer);
    rightPlace = labelled("study.warp.right", right);
    upPlace = labelled("study.warp.up", up);
    element.add(layerPlace, rightPlace, upPlace);
  }

  Tag tag() {
    return element;
  }

  /**
   * Offers the layers of two neurons and more; the last of exactly two is chosen, else the last.
   */
  void offer(List<HiddenLayer> all) {
    var wide = new ArrayList<HiddenLayer>();
    int choice = 0;
    for (var each : all) {
      if (each.neurons() >= 2) {
        boolean beforeIsTwo = !wide.isEmpty() && wide.get(choice).neurons() == 2;
        choice = each.neurons() == 2 || !beforeIsTwo ? wide.size() : choice;
        wide.add(each);
      }
    }
    layers = wide;
    layer.clear();
    for (int i = 0; i < layers.size(); i++) {
      var name = texts.of("study.layers.hidden", Integer.toString(layers.get(i).number()));
      layer.add(option(i, name));
    }
    layer.value(Integer.toString(choice));
    fillNeurons();
    chosen.run();
  }

  /** The layer in force, or null if there is none of two neurons. */
  @Nullable HiddenLayer layer() {
    return layers.isEmpty() ? null : layers.get(Integer.parseInt(layer.value()));
  }

  /** The neurons in force. */
  WarpChart.Pair pair() {
    var chosenLayer = layer();
    return new WarpChart.Pair(
        chosenLayer == null ? 0 : chosenLayer.neurons(),
        Integer.parseInt(right.value()),
        Integer.parseInt(up.value()));
  }

  private void fillNeurons() {
    var chosenLayer = layer();
    int neurons = chosenLayer == null ? 0 : chosenLayer.neurons();
    layerPlace.shown(layers.size() > 1);
    rightPlace.shown(neurons > 2);
    upPlace.shown(neurons > 2);
    right.clear();
    up.clear();
    for (int i = 0; i < neurons; i++) {
      right.add(option(i, Integer.toString(i + 1)));
      up.add(option(i, Integer.toString(i + 1)));
    }
    right.value("0");
    up.value("1");
  }

  private Tag labelled(String key, Tag select) {
    var label = Tag.of("label").attribute("for", select.id()).text(texts.of(key));
    return Tag.of("div", "study-choice").add(label, select);
  }

  private static Tag option(int value, String name) {
    return Tag.of("option").attribute("value", Integer.toString(value)).text(name);
  }
}
