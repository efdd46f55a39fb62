package vitrine.labs.letters;

import org.jspecify.annotations.Nullable;
import vitrine.browser.ElementSize;
import vitrine.compute.graph.Graph;
import vitrine.data.NameList;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.LinearScale;
import vitrine.view.TextStyle;
import vitrine.view.TextStyle.Across;
import vitrine.view.TextStyle.Down;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** Where the first two numbers of each letter's embedding put it on a plane. */
final class EmbeddingView {
  static final Probe PROBE = Probe.parameters(LettersLab.EMBEDDING);

  private static final double HEIGHT = 260;
  private static final double MARGIN = 16;
  private static final String VOWELS = "aeiouy";
  private static final TextStyle VOWEL = TextStyle.text(20, Across.MIDDLE, Down.MIDDLE);
  private static final TextStyle OTHER = TextStyle.text(14, Across.MIDDLE, Down.MIDDLE);

  private final Stage stage;
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag caption = Tag.of("figcaption", "hint");
  private final Tag element = Tag.of("figure", "letters-embedding").add(surface.tag(), caption);
  private double[] numbers = new double[0];
  private int width = 1;

  EmbeddingView(Stage stage) {
    this.stage = stage;
    ElementSize.watch(
        element.node(),
        (wide, high) -> {
          if (wide > 0 && wide != surface.width()) {
            surface.resize(wide, HEIGHT);
            paint();
          }
        });
  }

  Tag tag() {
    return element;
  }

  /** A network of that graph is shown from now on. */
  void changed(Graph graph) {
    var table = graph.find(LettersLab.EMBEDDING);
    width = table == null ? 1 : table.shape().size() / NameList.LETTERS;
    var key = width > 2 ? "lab.embedding.more" : width == 2 ? "lab.embedding" : "lab.embedding.one";
    caption.text(stage.texts().of(key, Integer.toString(width)));
  }

  void draw(Snapshot snapshot) {
    double @Nullable [] values = snapshot.find(PROBE);
    if (values != null) {
      numbers = values;
      paint();
    }
  }

  void themeChanged() {
    paint();
  }

  private void paint() {
    if (surface.width() <= 0 || numbers.length < NameList.LETTERS) {
      return;
    }
    surface.clear();
    var theme = stage.theme().now();
    var across = scale(0, MARGIN, surface.width() - MARGIN);
    var up = scale(Math.min(width, 2) - 1, HEIGHT - MARGIN, MARGIN);
    for (int i = 0; i < NameList.LETTERS; i++) {
      double x = across.of(numbers[i]);
      double y = width > 1 ? up.of(numbers[NameList.LETTERS + i]) : HEIGHT / 2;
      var letter = NameList.letter(i);
      boolean isVowel = VOWELS.indexOf(letter) >= 0;
      surface.text(
          i == 0 ? "⏎" : String.valueOf(letter),
          x,
          y,
          isVowel ? VOWEL : OTHER,
          isVowel ? theme.ink() : theme.soft());
    }
  }

  /** From the least to the greatest of one number of all letters. */
  private LinearScale scale(int row, double from, double to) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < NameList.LETTERS; i++) {
      double each = numbers[(row * NameList.LETTERS) + i];
      low = Math.min(low, each);
      high = Math.max(high, each);
    }
    return new LinearScale(low, high, from, to);
  }
}
