package vitrine.labs.digits.images;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import vitrine.view.Pixels;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.RovingGrid;
import vitrine.view.dom.Tag;

/** Held-out images in a row, each with a line or two about it; a press on one looks at it. */
public final class GalleryView {
  private static final double SIZE = 56;

  private final Stage stage;
  private final IntConsumer picked;
  private final Tag list = Tag.of("ol", "gallery");
  private final RovingGrid grid = new RovingGrid(list);
  private final List<Shown> shown = new ArrayList<>();

  /** An empty row; {@code picked} hears which image is to be looked at. */
  public GalleryView(Stage stage, IntConsumer picked) {
    this.stage = stage;
    this.picked = picked;
  }

  /**
   * One image of the row.
   *
   * @param image its number
   * @param pixels its ink, or none if it is not here
   * @param name what it is called, with what is told about it
   * @param caption what is told about it
   */
  public record Item(int image, double[] pixels, String name, Tag caption) {}

  private record Shown(CanvasSurface surface, double[] ink) {}

  /** Where it stands. */
  public Tag tag() {
    return list;
  }

  /** Shows those images in place of the ones before, under that name. */
  public void show(String name, List<Item> items) {
    list.clear().attribute("aria-label", name);
    shown.clear();
    var columns = new ArrayList<List<Tag>>();
    for (var item : items) {
      var surface = new CanvasSurface();
      surface.resize(SIZE, SIZE);
      shown.add(new Shown(surface, item.pixels()));
      var button =
          Tag.button("gallery-image")
              .attribute("aria-label", item.name())
              .add(surface.tag())
              .on("click", event -> picked.accept(item.image()));
      list.add(Tag.of("li").add(button, item.caption()));
      columns.add(List.of(button));
    }
    grid.arrange(columns);
    paint();
  }

  /** Paints all images in the colours in force. */
  public void paint() {
    for (var each : shown) {
      int side = (int) Math.sqrt(each.ink().length);
      if (side > 0) {
        var pixels = Pixels.of(side, side);
        InkPixels.ink(pixels, each.ink(), 0, stage.theme().now());
        each.surface().image(pixels, 0, 0, SIZE, SIZE, true);
      }
    }
  }
}
