package vitrine.labs.playground;

import org.jspecify.annotations.Nullable;
import vitrine.browser.PageEvent;
import vitrine.network.Network;
import vitrine.session.PageSession;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.Stroke;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.chart.OutputPlot;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.dom.Wording;

/**
 * The mark that asks the network about one place of the plane: pressed there, or moved by the arrow
 * keys; and the sentence that tells the answer.
 *
 * <p>It stands on points of the map's own grid, so that its answer is one of the map's numbers.
 */
final class PlaceView implements PlaneView.Marks {
  private static final int SIDE = PlaneView.SIDE;
  private static final double CELL = (PlaygroundRun.HIGH - PlaygroundRun.LOW) / (SIDE - 1);

  /** How many places of the grid an arrow key moves. */
  private static final int STRIDE = 4;

  /** From here on no point that was learned from counts as near. */
  private static final double FAR = 1.5;

  /** Answers from here on, of either sign, are called a guess; and from here on, sure. */
  private static final double LEANS = 0.25;

  private static final double SURE = 0.8;

  static final NumberText ANSWER = NumberText.fixed(2);

  private final Stage stage;
  private final Runnable moved;
  private final Tag handle = Tag.of("div", "mark").shown(false);
  private final Tag frame = Tag.of("div", "map mark-frame");
  private final Tag words = Tag.of("p", "place-words");
  private final NumberCell value = NumberCell.of("", ANSWER);
  private final PlaneView plane;
  private int column = SIDE / 2;
  private int row = SIDE / 2;
  private double answer = Double.NaN;
  private String told = "";

  /**
   * A mark in the middle.
   *
   * @param moved hears that somebody has moved it
   */
  PlaceView(PageSession session, Stage stage, Runnable moved) {
    this.stage = stage;
    this.moved = moved;
    plane = new PlaneView(session, stage, frame, this);
    handle
        .attribute("role", "slider")
        .attribute("tabindex", "0")
        .attribute("aria-label", stage.texts().of("home.mark"))
        .attribute("aria-valuemin", Integer.toString((int) PlaygroundRun.LOW))
        .attribute("aria-valuemax", Integer.toString((int) PlaygroundRun.HIGH))
        .on("keydown", this::key);
    frame.add(plane.tag(), handle);
    follow();
  }

  /** The plane with the mark. */
  Tag tag() {
    return frame;
  }

  /** The sentence that tells the answer. */
  Tag words() {
    return words;
  }

  PlaneView plane() {
    return plane;
  }

  /** The answer at the mark. */
  double answer() {
    return answer;
  }

  /** Where the answer is one of the map's numbers. */
  String path() {
    return Network.OUTPUT + "[" + ((row * SIDE) + column) + ",0]@grid" + SIDE;
  }

  /** Whether the network is sure of its answer at the mark, where it has never seen a point. */
  boolean isFooled() {
    return isFar() && Math.abs(answer) >= SURE;
  }

  /** Puts the mark into the middle. */
  void toTheMiddle() {
    go(SIDE / 2, SIDE / 2);
  }

  /** Puts the mark where the closest point is farthest. */
  void toTheLoneliest() {
    int best = 0;
    double farthest = -1;
    for (int place = 0; place < SIDE * SIDE; place++) {
      double distance = distance(place % SIDE, place / SIDE);
      if (distance > farthest) {
        farthest = distance;
        best = place;
      }
    }
    go(best % SIDE, best / SIDE);
  }

  @Override
  public void pressed(double x, double y) {
    go(cell(x), cell(y));
    moved.run();
  }

  @Override
  public void draw(CanvasSurface surface, OutputPlot plot) {
    handle
        .shown(true)
        .pixels("left", plot.placeX(surface, x()))
        .pixels("top", plot.placeY(surface, y()));
    int nearest = plane.nearest(x(), y());
    if (nearest >= 0 && isFar()) {
      surface.line(
          plot.placeX(surface, x()),
          plot.placeY(surface, y()),
          plot.placeX(surface, plane.pointX(nearest)),
          plot.placeY(surface, plane.pointY(nearest)),
          Stroke.dashed(stage.theme().now().ink(), 1.5));
    }
  }

  /** Shows the answer of now. */
  void draw(Snapshot snapshot) {
    double @Nullable [] answers = snapshot.find(plane.probe());
    if (answers != null) {
      answer = answers[(row * SIDE) + column];
      show();
    }
  }

  private void show() {
    if (Double.isNaN(answer)) {
      return;
    }
    value.show(answer);
    var key = isFar() ? "home.place.far" : "home.place";
    var text = stage.texts().of(key, "{0}", kind());
    if (!text.equals(told)) {
      told = text;
      Wording.put(words, text, value.tag());
    }
  }

  /** Says the answer to whoever cannot see the mark; only while the picture rests. */
  void describe() {
    handle
        .attribute("aria-valuenow", NumberText.fixed(1).write(x()).replace('−', '-'))
        .attribute(
            "aria-valuetext",
            stage.texts().of("home.mark.at", coordinate(x()), coordinate(y()))
                + " "
                + words.text());
  }

  /** The answer at the mark in words: “rather blue”. */
  String kind() {
    var size = Math.abs(answer);
    var sign = answer < 0 ? "negative" : "positive";
    return stage
        .texts()
        .of(
            "home.answer."
                + (size < LEANS ? "none" : (size < SURE ? "rather." : "surely.") + sign));
  }

  private void key(PageEvent event) {
    int across =
        switch (event.getKey()) {
          case "ArrowLeft" -> -STRIDE;
          case "ArrowRight" -> STRIDE;
          default -> 0;
        };
    int up =
        switch (event.getKey()) {
          case "ArrowDown" -> -STRIDE;
          case "ArrowUp" -> STRIDE;
          default -> 0;
        };
    if (across != 0 || up != 0) {
      event.preventDefault();
      go(column + across, row + up);
      moved.run();
    }
  }

  private void go(int toColumn, int toRow) {
    column = Math.max(0, Math.min(SIDE - 1, toColumn));
    row = Math.max(0, Math.min(SIDE - 1, toRow));
    follow();
    plane.drawPoints();
  }

  private void follow() {
    value.follow(path());
  }

  private boolean isFar() {
    return distance(column, row) > FAR;
  }

  /** From a place of the grid to the closest training point; 0 before there are any. */
  private double distance(int atColumn, int atRow) {
    double x = (atColumn * CELL) + PlaygroundRun.LOW;
    double y = (atRow * CELL) + PlaygroundRun.LOW;
    int nearest = plane.nearest(x, y);
    if (nearest < 0) {
      return 0;
    }
    double across = plane.pointX(nearest) - x;
    double down = plane.pointY(nearest) - y;
    return Math.sqrt((across * across) + (down * down));
  }

  private double x() {
    return (column * CELL) + PlaygroundRun.LOW;
  }

  private double y() {
    return (row * CELL) + PlaygroundRun.LOW;
  }

  private static int cell(double at) {
    return (int) (((at - PlaygroundRun.LOW) / CELL) + 0.5);
  }

  private static String coordinate(double at) {
    return NumberText.fixed(1).write(at);
  }
}
