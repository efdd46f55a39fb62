package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.List;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.network.layer.Features;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * What is known of the house, both ways: as measured, with its unit, and as the network sees it.
 */
final class HouseTableView implements Zoom {
  private static final NumberText SCALED = NumberText.fixed(2);
  private static final NumberText RAW = NumberText.significant(4);

  private final LiveNumbersView numbers;
  private final List<Tag> lines = new ArrayList<>();
  private final Tag element;

  HouseTableView(HouseNames names, LiveNumbersView numbers) {
    this.numbers = numbers;
    var texts = names.texts();
    var graph = names.graph();
    var body = Tag.of("tbody");
    var given = HouseNames.given(graph);
    for (int place = 0; place < HouseColumn.COUNT; place++) {
      var line = line(texts, graph, given, place);
      lines.add(line);
      body.add(line);
    }
    var head =
        Tag.of("tr")
            .add(
                head(texts, "measured"),
                head(texts, "raw"),
                head(texts, "given").attribute("data-part", "scaled"));
    element =
        Tag.of("table", "flow-house")
            .attribute("data-part", "inputs")
            .add(
                Tag.of("caption", "flow-title").text(texts.of("lab.house")),
                Tag.of("thead").add(head),
                body);
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void draw(Moment moment, int at) {
    numbers.draw(moment, at);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).toggle("is-here", at == Walk.HOUSES.ready(0, i));
    }
  }

  private static Tag head(Texts texts, String key) {
    return Tag.of("th").attribute("scope", "col").text(texts.of("lab.head." + key));
  }

  private Tag line(Texts texts, Graph graph, Node given, int place) {
    var column = HouseColumn.ALL.get(place);
    boolean isScaled = given != graph.node(Features.INPUT);
    return Tag.of("tr")
        .add(
            Tag.of("th").attribute("scope", "row").text(texts.of("lab.column." + column.key())),
            Tag.of("td")
                .add(
                    numbers.button(
                        graph.node(Features.INPUT), place, NumberText.fixed(column.decimals()), 0),
                    Tag.of("span", "unit").text(texts.of("lab.unit." + column.key()))),
            Tag.of("td")
                .add(
                    numbers.button(
                        given, place, isScaled ? SCALED : RAW, Walk.HOUSES.ready(0, place))));
  }
}
