package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.compute.graph.Graph;
import vitrine.data.PlaneGrid;
import vitrine.view.GridPixels;
import vitrine.view.Pixels;
import vitrine.view.Surface;
import vitrine.view.Theme;
import vitrine.view.chart.OutputPlot;
import vitrine.view.network.NetworkPlan;
import vitrine.view.network.TileColours;

/** What a network answers over the plane with its points, on any surface: one number or classes. */
public final class AnswerPlot {
  private final OutputPlot plot = new OutputPlot(PlaneGrid.LOW, PlaneGrid.HIGH);
  private final Pixels pixels;

  /** A plot of maps of {@code side} points a side. */
  public AnswerPlot(int side) {
    this(side, null);
  }

  /**
   * A plot of such maps.
   *
   * @param measured what its places stand for; null for the bare plane
   */
  public AnswerPlot(int side, @Nullable Measured measured) {
    pixels = Pixels.of(side, side);
    if (measured != null) {
      plot.measure(measured.across(), measured.up(), measured.value());
    }
  }

  /** The height that belongs to a width. */
  public double heightFor(double width) {
    return plot.heightFor(width);
  }

  /**
   * Draws it all.
   *
   * @param values what the network of {@code graph} answers over the grid
   * @param points x and y of each training point
   * @param labels what it should answer there
   */
  public void draw(
      Surface surface,
      Graph graph,
      double[] values,
      double[] points,
      double[] labels,
      Theme theme) {
    var plan = NetworkPlan.of(graph);
    var colours = TileColours.of(theme, false);
    int count = values.length / (pixels.width() * pixels.height());
    boolean fits = points.length == 2 * labels.length;
    if (plan.hasClasses()) {
      var names = new ArrayList<String>();
      for (int i = 0; i < count; i++) {
        names.add(FigureNames.letter(i));
      }
      GridPixels.paintClasses(pixels, values, count, colours.classes());
      plot.drawClassMap(surface, pixels, colours.classes(), List.copyOf(names), theme);
      if (fits) {
        plot.drawClassPoints(surface, points, labels, colours.classes(), theme.paper());
      }
      return;
    }
    boolean isProbability = TileColours.isProbability(plan);
    var ramp = isProbability ? colours.halves() : colours.signs();
    GridPixels.paint(pixels, values, count, 0, ramp);
    plot.drawAnswerMap(surface, pixels, ramp, isProbability ? 0 : -1, theme);
    if (fits) {
      plot.drawPoints(surface, points, labels, colours.signs(), theme, theme.paper());
    }
  }
}
