package vitrine.labs.digits.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.data.ImageSet;
import vitrine.labs.digits.drawing.Normaliser;
import vitrine.labs.digits.images.InkPixels;
import vitrine.view.NumberText;
import vitrine.view.Pixels;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/**
 * The ten training images nearest to the drawing, with the digit that each shows and how far it
 * lies: what the network could have remembered, beside what it answers.
 */
public final class NearestView {
  private static final double SIZE = 56;
  private static final NumberText DISTANCE = NumberText.fixed(2);

  private final Stage stage;
  private final List<Neighbour> neighbours = new ArrayList<>();
  private final Tag words = Tag.of("p", "nearest-words");
  private final Tag list;
  private final Tag part = Tag.of("div", "nearest");

  /** An empty row, filled as soon as a search has found something. */
  public NearestView(Stage stage, SearchView search) {
    this.stage = stage;
    list = Tag.of("ol", "neighbours").attribute("aria-label", stage.texts().of("nearest.list"));
    for (int i = 0; i < Nearest.MOST; i++) {
      var neighbour = new Neighbour();
      neighbours.add(neighbour);
      list.add(neighbour.item);
    }
    part.add(words, list, Tag.of("p", "hint").text(stage.texts().of("nearest.help")));
    words.text(stage.texts().of("nearest.none"));
    search.tells(this::show);
  }

  /** Its element. */
  public Tag tag() {
    return part;
  }

  /** The colours of the page have changed. */
  public void themeChanged() {
    for (var neighbour : neighbours) {
      neighbour.paint();
    }
  }

  private void show(Nearest nearest, ImageSet set, double[] drawn) {
    boolean isBlank = InkPixels.largest(drawn) == 0;
    int size = isBlank ? 0 : nearest.size();
    for (int i = 0; i < neighbours.size(); i++) {
      var neighbour = neighbours.get(i);
      neighbour.item.shown(i < size);
      if (i < size) {
        neighbour.show(nearest.image(i), nearest.distance(i), set);
      }
    }
    list.shown(size > 0);
    words.text(
        size == 0
            ? stage.texts().of(isBlank ? "nearest.blank" : "nearest.none")
            : stage
                .texts()
                .of("nearest.words", NumberText.count().write(set.rows()), tally(nearest, set)));
  }

  /** How often each digit is among them: “7 × 3, 2 × 5, 1 × 8”, the most frequent first. */
  private String tally(Nearest nearest, ImageSet set) {
    var counts = new int[PixelEvidence.DIGITS];
    for (int i = 0; i < nearest.size(); i++) {
      counts[(int) set.label(nearest.image(i))]++;
    }
    var text = new StringBuilder();
    for (int times = nearest.size(); times > 0; times--) {
      for (int digit = 0; digit < counts.length; digit++) {
        if (counts[digit] == times) {
          text.append(text.length() == 0 ? "" : ", ")
              .append(
                  stage
                      .texts()
                      .of("nearest.times", Integer.toString(times), Integer.toString(digit)));
        }
      }
    }
    return text.toString();
  }

  /** One image with what is told about it. */
  private final class Neighbour {
    final Tag item = Tag.of("li", "neighbour").shown(false);
    private final CanvasSurface surface = new CanvasSurface();
    private final Pixels pixels = Pixels.of(Normaliser.SIDE, Normaliser.SIDE);
    private final Tag picture = Tag.of("span", "ink-picture").attribute("role", "img");
    private final Tag label = Tag.of("span", "neighbour-label");
    private final NumberCell distance = NumberCell.derived("", DISTANCE);
    private double @Nullable [] ink;
    private int image = -1;

    Neighbour() {
      surface.resize(SIZE, SIZE);
      item.add(picture.add(surface.tag()), label, distance.tag());
    }

    void show(int number, double away, ImageSet set) {
      if (number != image) {
        image = number;
        ink = set.pixels(number);
        var digit = Integer.toString((int) set.label(number));
        label.text(digit);
        picture.attribute(
            "aria-label", stage.texts().of("nearest.image", Integer.toString(number + 1), digit));
        distance.follow("distance(input@own,input@example" + number + ")");
        paint();
      }
      distance.show(away);
    }

    void paint() {
      double @Nullable [] known = ink;
      if (known != null) {
        InkPixels.ink(pixels, known, 0, stage.theme().now());
        surface.image(pixels, 0, 0, SIZE, SIZE, true);
      }
    }
  }
}
