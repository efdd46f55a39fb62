package vitrine.tours.reader;

import java.util.ArrayList;
import java.util.List;
import vitrine.browser.PageEvent;
import vitrine.browser.PointerWay;
import vitrine.session.Numerals;
import vitrine.tours.question.Judge;
import vitrine.tours.question.Question;
import vitrine.tours.question.Shape;
import vitrine.tours.reckoning.Facts;
import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * A curve expected, as five numbers: drawn on a pad, set by sliders, or chosen by the description
 * of its shape. All three set the same.
 */
final class CurveAnswerView implements AnswerView {
  private static final double WIDTH = 320;
  private static final double HEIGHT = 160;
  private static final int FINE = 60;

  private final Question.Curve curve;
  private final Texts texts;
  private final List<Tag> sliders = new ArrayList<>();
  private final List<Tag> outputs = new ArrayList<>();
  private final Tag shapes = Tag.of("select");
  private final Tag pad = Tag.svg("svg").attribute("class", "tour-pad");
  private final Tag own = Tag.svg("polyline").attribute("class", "tour-curve-own");
  private final Tag real = Tag.svg("polyline").attribute("class", "tour-curve-seen");
  private final Tag table = Tag.of("ul", "tour-curve-table").shown(false);
  private final Tag place = Tag.of("div", "tour-curve");
  private double start = Double.NaN;
  private boolean isDrawing;

  CurveAnswerView(Question.Curve curve, Texts texts) {
    this.curve = curve;
    this.texts = texts;
    pad.attribute("viewBox", "0 0 320 160").attribute("aria-hidden", "true");
    for (int i = 0; i <= Shape.POINTS; i++) {
      var x = Numerals.write(x(i));
      pad.add(
          Tag.svg("line")
              .attribute("class", "tour-grid")
              .attribute("x1", x)
              .attribute("x2", x)
              .attribute("y1", "0")
              .attribute("y2", "160"));
    }
    pad.add(own, real);
    pad.on("pointerdown", this::begin).on("pointermove", this::move);
    pad.on("pointerup", event -> isDrawing = false);
    pad.on("pointercancel", event -> isDrawing = false);
    place.add(Tag.of("p", "hint").text(texts.of("tour.curve.draw")), pad, key(), shapeList());
    var group = Tag.of("fieldset", "tour-sliders");
    group.add(Tag.of("legend").text(texts.of("tour.curve.sliders")));
    for (int i = 0; i < Shape.POINTS; i++) {
      group.add(slider(i));
    }
    place.add(group, table);
    draw();
  }

  private Tag key() {
    return Tag.of("p", "tour-curve-key")
        .attribute("aria-hidden", "true")
        .add(
            Tag.of("span", "tour-key-own").text(texts.of("tour.curve.yours")),
            Tag.of("span", "tour-key-seen").text(texts.of("tour.curve.seen")));
  }

  private Tag shapeList() {
    shapes.add(Tag.of("option").attribute("value", "").text(texts.of("tour.curve.none")));
    for (var shape : curve.shapes()) {
      shapes.add(
          Tag.of("option")
              .attribute("value", shape.key())
              .text(texts.of("tour.shape." + shape.key())));
    }
    shapes.on("change", event -> choose());
    var label = Tag.of("label").text(texts.of("tour.curve.shape")).attribute("for", shapes.id());
    return Tag.of("p", "tour-shapes").add(label, shapes);
  }

  private Tag slider(int index) {
    var slider =
        Tag.of("input")
            .attribute("type", "range")
            .attribute("min", "0")
            .attribute("max", Numerals.write(curve.top()))
            .attribute("step", Numerals.write(curve.top() / FINE));
    var output = Tag.of("span", "number");
    slider.value(Numerals.write(curve.top() / 2));
    slider.on(
        "input",
        event -> {
          shapes.value("");
          draw();
        });
    sliders.add(slider);
    outputs.add(output);
    var label =
        Tag.of("label")
            .text(texts.of("tour.curve.point", when(index)))
            .attribute("for", slider.id());
    return Tag.of("p", "tour-slider").add(label, slider, output);
  }

  /** How far the run is at one of the five places, in words. */
  private String when(int index) {
    int steps = curve.steps() / Shape.POINTS * (index + 1);
    return texts.of("tour.unit." + curve.unit(), Integer.toString(steps));
  }

  @Override
  public Tag tag() {
    return place;
  }

  @Override
  public String answer() {
    var values = new ArrayList<String>();
    for (var slider : sliders) {
      values.add(slider.value());
    }
    return String.join(",", values);
  }

  @Override
  public void show(String answer) {
    var words = Numerals.split(answer, ',');
    for (int i = 0; i < Math.min(words.size(), sliders.size()); i++) {
      if (!Double.isNaN(Numerals.parse(words.get(i)))) {
        sliders.get(i).value(words.get(i));
      }
    }
    draw();
  }

  @Override
  public void ready(Facts facts) {
    var first = facts.numbers().get(curve.metric());
    start = first == null || first.length == 0 ? Double.NaN : first[0];
    draw();
  }

  @Override
  public void judged(Facts facts) {
    var seen = facts.numbers().get(Judge.CURVE);
    if (seen == null) {
      return;
    }
    var points = new StringBuilder(place(0, start));
    table.clear().shown(true);
    for (int i = 0; i < seen.length; i++) {
      points.append(place(i + 1, seen[i]));
      table.add(
          Tag.of("li")
              .text(texts.of("tour.curve.table", when(i), written(value(i)), written(seen[i]))));
    }
    real.attribute("points", points.toString());
  }

  private void choose() {
    var shape = Shape.find(shapes.value());
    if (shape != null) {
      var points = shape.points(Double.isNaN(start) ? curve.top() / 2 : start, curve.top());
      for (int i = 0; i < sliders.size(); i++) {
        sliders.get(i).value(Numerals.write(points.get(i)));
      }
      draw();
    }
  }

  private void begin(PageEvent event) {
    isDrawing = true;
    PointerWay.capture(pad.node(), event.getPointerId());
    move(event);
  }

  private void move(PageEvent event) {
    if (!isDrawing) {
      return;
    }
    event.preventDefault();
    var box = pad.box();
    double across = (event.getClientX() - box.left()) / box.width() * Shape.POINTS;
    int index = (int) Math.floor(across + 0.5) - 1;
    double up = 1 - ((event.getClientY() - box.top()) / box.height());
    if (index >= 0 && index < sliders.size()) {
      shapes.value("");
      sliders.get(index).value(Numerals.write(Math.min(1, Math.max(0, up)) * curve.top()));
      draw();
    }
  }

  private void draw() {
    var points = new StringBuilder(place(0, start));
    for (int i = 0; i < sliders.size(); i++) {
      var written = written(value(i));
      outputs.get(i).text(written);
      sliders.get(i).attribute("aria-valuetext", written);
      points.append(place(i + 1, value(i)));
    }
    own.attribute("points", points.toString());
  }

  private double value(int index) {
    return Numerals.parse(sliders.get(index).value());
  }

  private static String written(double value) {
    return NumberText.fixed(2).write(value);
  }

  private static double x(int column) {
    return WIDTH * column / Shape.POINTS;
  }

  /** A point of the drawing; none where the value is not known. */
  private String place(int column, double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    double y = HEIGHT * (1 - Math.min(1, value / curve.top()));
    return Numerals.write(x(column)) + "," + Numerals.write(y) + " ";
  }
}
