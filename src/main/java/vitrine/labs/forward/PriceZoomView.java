package vitrine.labs.forward;

import vitrine.compute.graph.Graph;
import vitrine.network.Network;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** How the answer becomes dollars: times the spread of prices, plus their mean. */
final class PriceZoomView implements Zoom {
  private static final NumberText DOLLARS = NumberText.count();

  private final Texts texts;
  private final LiveNumbersView numbers;
  private final Tag element = Tag.of("div", "flow-product").attribute("data-part", "price");

  PriceZoomView(HouseNames names, LiveNumbersView numbers) {
    this.texts = names.texts();
    this.numbers = numbers;
    Graph graph = names.graph();
    int last = Walk.HOUSES.last();
    element.add(
        Tag.of("p", "flow-title").text(texts.of("lab.price.made")),
        Tag.of("p", "flow-large")
            .add(
                named("lab.head.answer", button(graph, Network.OUTPUT, NumberText.fixed(3), last)),
                sign("×"),
                named("lab.head.price.spread", button(graph, HouseGraph.PRICE_SPREAD, DOLLARS, 0)),
                sign("+"),
                named("lab.head.price.mean", button(graph, HouseGraph.PRICE_MEAN, DOLLARS, 0)),
                sign("="),
                named("lab.head.price", button(graph, HouseGraph.PRICE, DOLLARS, last)),
                Tag.of("span").text(texts.of("lab.dollars"))));
  }

  @Override
  public Tag tag() {
    return element;
  }

  @Override
  public void draw(Moment moment, int at) {
    numbers.draw(moment, at);
  }

  private Tag button(Graph graph, String node, NumberText format, int from) {
    return numbers.button(graph.node(node), 0, format, from);
  }

  private Tag named(String key, Tag number) {
    return Tag.of("span", "flow-named")
        .add(Tag.of("span", "readout-label").text(texts.of(key)), number);
  }

  private static Tag sign(String text) {
    return Tag.of("span", "flow-sign").text(text);
  }
}
