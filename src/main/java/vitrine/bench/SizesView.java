package vitrine.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.bench.work.Benchmark;
import vitrine.bench.work.Request;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/**
 * Why graphics processors: the same product of matrices, larger and larger, on every backend; small
 * work is not worth the way to the graphics processor, large work is.
 */
final class SizesView {
  private static final List<Integer> SIZES = List.of(32, 64, 128, 256, 512, 1024);
  private static final NumberText NUMBER = NumberText.significant(3);
  private static final String OPTION = "n";

  private final Texts texts;
  private final List<String> backends;
  private final Map<String, NumberCell> cells = new LinkedHashMap<>();
  private final Map<String, Double> values = new LinkedHashMap<>();
  private final Tag table = Tag.of("table", "bench-table").shown(false);
  private final Tag verdict = Tag.of("p", "bench-verdict");
  private final PressButton button;
  private final Tag section = Tag.of("section", "bench-sizes");
  private List<String> offered = List.of();

  /**
   * @param pressed called when the visitor wants them measured
   */
  SizesView(List<String> backends, Texts texts, Runnable pressed) {
    this.texts = texts;
    this.backends = backends;
    var heading = Tag.of("h2").text(texts.of("bench.sizes.title"));
    var body = Tag.of("tbody");
    for (int size : SIZES) {
      var line = Tag.of("tr").add(Tag.of("th").attribute("scope", "row").text(name(size)));
      for (var backend : backends) {
        var cell = NumberCell.measured(NUMBER);
        cells.put(key(size, backend), cell);
        line.add(Tag.of("td", "bench-number").add(cell.tag()));
      }
      body.add(line);
    }
    table.add(Tag.of("caption").text(texts.of("bench.sizes.caption")), head(), body);
    button = PressButton.of("bench-one", texts.of("bench.sizes.press"), pressed);
    section
        .attribute("aria-labelledby", heading.id())
        .add(heading, Tag.of("p").text(texts.of("bench.sizes.text")), button.tag(), table, verdict);
  }

  Tag tag() {
    return section;
  }

  /** What it takes to measure every size on every backend. */
  List<Request> requests(List<String> offered) {
    this.offered = offered;
    var requests = new ArrayList<Request>();
    for (int size : SIZES) {
      for (var backend : offered) {
        var product = Benchmark.MATRIX_PRODUCT;
        var options = product.options().fallbacks().with(OPTION, Integer.toString(size));
        requests.add(new Request(product, options, backend));
      }
    }
    return requests;
  }

  void measured(Request request, Result result) {
    int size = request.options().whole(OPTION);
    table.shown(true);
    var key = key(size, result.backend());
    var cell = cells.get(key);
    if (cell != null) {
      cell.show(result.value());
      values.put(key, result.value());
    }
    verdict.text(verdict());
  }

  void enable(boolean enabled) {
    button.enable(enabled);
  }

  /** Which backend was fastest at which size: one sentence, once every size has a number. */
  private String verdict() {
    if (offered.size() < 2 || values.size() < SIZES.size() * offered.size()) {
      return "";
    }
    var spans = new ArrayList<String>();
    int from = 0;
    for (int i = 1; i <= SIZES.size(); i++) {
      var winner = winner(SIZES.get(from));
      if (i == SIZES.size() || !winner(SIZES.get(i)).equals(winner)) {
        boolean single = i - from == 1;
        spans.add(
            texts.of(
                single ? "bench.sizes.at" : "bench.sizes.span",
                winner,
                SIZES.get(from).toString(),
                SIZES.get(i - 1).toString()));
        from = i;
      }
    }
    return texts.of("bench.sizes.verdict", String.join("; ", spans));
  }

  private String winner(int size) {
    var best = "";
    double most = -1;
    for (var backend : offered) {
      double value = values.getOrDefault(key(size, backend), -1.0);
      if (value > most) {
        most = value;
        best = backend;
      }
    }
    return best;
  }

  private Tag head() {
    var line = Tag.of("tr");
    line.add(Tag.of("th").attribute("scope", "col").text(texts.of("bench.sizes.size")));
    for (var backend : backends) {
      line.add(Tag.of("th", "bench-number").attribute("scope", "col").text(backend));
    }
    return Tag.of("thead").add(line);
  }

  private static String name(int size) {
    return size + " × " + size;
  }

  private static String key(int size, String backend) {
    return backend + size;
  }
}
