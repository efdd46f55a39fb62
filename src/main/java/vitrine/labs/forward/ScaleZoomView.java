package vitrine.labs.forward;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.compute.graph.Node;
import vitrine.network.layer.Features;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** How measurements become what the network is given: less the mean, over the spread. */
final class ScaleZoomView implements Zoom {
  private static final NumberText FORMAT = NumberText.fixed(2);

  private final LiveNumbersView numbers;
  private final List<Tag> lines = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final Tag element = Tag.of("div", "flow-scroll").attribute("data-part", "scaled");

  /**
   * @param only the one measurement to show; −1 for all
   */
  ScaleZoomView(HouseNames names, LiveNumbersView numbers, int only) {
    this.numbers = numbers;
    var texts = names.texts();
    var graph = names.graph();
    var scaled = graph.find(HouseGraph.SCALED);
    var body = Tag.of("tbody");
    for (int column = 0; column < HouseColumn.COUNT; column++) {
      if (only < 0 || column == only) {
        var line =
            scaled == null ? unscaled(names, graph, column) : line(names, graph, scaled, column);
        lines.add(line);
        columns.add(column);
        body.add(line);
      }
    }
    var head = Tag.of("tr");
    var keys =
        scaled == null
            ? List.of("measured", "raw", "given")
            : List.of("measured", "raw", "mean", "spread", "given");
    for (var key : keys) {
      head.add(Tag.of("th").attribute("scope", "col").text(texts.of("lab.head." + key)));
    }
    element.add(
        Tag.of("table", "flow-sum")
            .add(
                Tag.of("caption", "flow-title").text(title(texts, scaled)),
                Tag.of("thead").add(head),
                body));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void draw(Moment moment, int at) {
    numbers.draw(moment, at);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).toggle("is-here", at == Walk.HOUSES.ready(0, columns.get(i)));
    }
  }

  private static String title(Texts texts, @Nullable Node scaled) {
    return texts.of(scaled == null ? "lab.scale.off" : "lab.scale");
  }

  private Tag line(HouseNames names, Graph graph, Node scaled, int column) {
    var raw = raw(graph, column);
    return head(names, column)
        .add(
            cell(sign("("), raw),
            cell(sign("− "), numbers.button(graph.node(HouseGraph.MEAN), column, FORMAT, 0)),
            cell(sign(") ÷ "), numbers.button(graph.node(HouseGraph.SPREAD), column, FORMAT, 0)),
            cell(sign("= "), numbers.button(scaled, column, FORMAT, Walk.HOUSES.ready(0, column))));
  }

  private Tag unscaled(HouseNames names, Graph graph, int column) {
    return head(names, column).add(cell(raw(graph, column)), cell(sign("= "), raw(graph, column)));
  }

  private Tag raw(Graph graph, int column) {
    var format = NumberText.fixed(HouseColumn.ALL.get(column).decimals());
    return numbers.button(graph.node(Features.INPUT), column, format, 0);
  }

  private static Tag head(HouseNames names, int column) {
    return Tag.of("tr").add(Tag.of("th").attribute("scope", "row").text(names.column(column)));
  }

  private static Tag sign(String text) {
    return Tag.of("span").attribute("aria-hidden", "true").text(text);
  }

  private static Tag cell(Tag... content) {
    return Tag.of("td").add(content);
  }
}
