package vitrine.labs.small;

import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import vitrine.session.Command;
import vitrine.session.Numerals;
import vitrine.session.PageSession;
import vitrine.view.NumberText;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberBox;
import vitrine.view.dom.Tag;

/**
 * A number of the figure that the visitor sets: its name, which opens it, a box to type in, and a
 * slider for mouse, finger and arrow keys. It can be drawn as a volume knob too.
 */
public final class DialView {
  private static final NumberText FORMAT = NumberText.fixed(2);
  private static final double SWEEP = 270;

  private final Tag name = Tag.button("dial-name");
  private final Tag slider = Tag.of("input").attribute("type", "range");
  private final Tag needle = Tag.svg("line").attribute("class", "knob-needle");
  private final Tag knob = knobPicture(needle);
  private final Tag dial = Tag.of("div", "dial");
  private final NumberBox box;
  private final Drag drag;
  private final DoubleFunction<Command> command;
  private final double low;
  private final double high;
  private boolean isLocked;
  private double shown = Double.NaN;

  /**
   * A dial.
   *
   * @param path which number it shows
   * @param fullName what a screen reader calls it
   * @param label its short name, as it stands above it
   * @param low the least number that its slider sets
   * @param high the greatest
   * @param command what sets it to a number
   * @param open opens the number
   */
  public DialView(
      PageSession session,
      Stage stage,
      String path,
      String fullName,
      String label,
      double low,
      double high,
      DoubleFunction<Command> command,
      Runnable open) {
    this.low = low;
    this.high = high;
    this.command = command;
    drag = new Drag(session, stage.explaining());
    box = new NumberBox(path, fullName, FORMAT, this::want);
    name.text(label)
        .attribute("title", stage.texts().of("control.open", fullName))
        .on("click", event -> open.run());
    slider
        .attribute("min", Numerals.write(low))
        .attribute("max", Numerals.write(high))
        .attribute("step", "0.05")
        .attribute("aria-label", stage.texts().of("control.slide", fullName));
    slider.on("pointerdown", event -> drag.hold());
    slider.on("pointerup", event -> drag.release());
    slider.on("input", event -> want(Numerals.parse(slider.value())));
    slider.on("change", event -> drag.release());
    dial.add(name, knob, box.tag(), slider);
    showAsKnob(false);
  }

  /** Its element. */
  public Tag tag() {
    return dial;
  }

  /** Its name, beside which its card opens. */
  public Tag anchor() {
    return name;
  }

  /** Shows the live number, unless the visitor has it in hand. */
  public void show(double value) {
    box.show(value);
    if (value != shown) {
      shown = value;
      dial.toggle("dial-negative", value < 0);
      needle.attribute("transform", "rotate(" + Numerals.write(angle(value)) + ")");
    }
    if (!drag.isUnderWay()) {
      slider.value(Numerals.write(within(value)));
      slider.attribute("aria-valuetext", FORMAT.write(value));
    }
  }

  /** Draws it as a volume knob, or not. */
  public void showAsKnob(boolean isKnob) {
    knob.toggle("knob-away", !isKnob);
  }

  /** It can be looked at only, for the reason given; null lets it go again. */
  public void lock(@Nullable String sentence) {
    isLocked = sentence != null;
    slider.flag("disabled", isLocked);
    box.tag().flag("readonly", isLocked);
    dial.toggle("dial-locked", isLocked);
    if (sentence == null) {
      dial.without("title");
    } else {
      dial.attribute("title", sentence);
    }
  }

  private void want(double value) {
    if (!isLocked) {
      slider.attribute("aria-valuetext", FORMAT.write(value));
      drag.want(command.apply(value));
    }
  }

  private double within(double value) {
    return Math.max(low, Math.min(high, value));
  }

  private double angle(double value) {
    double share = (within(value) - low) / (high - low);
    return Math.floor((SWEEP * (share - 0.5)) + 0.5);
  }

  private static Tag knobPicture(Tag needle) {
    needle.attribute("x1", "0").attribute("y1", "-4").attribute("x2", "0").attribute("y2", "-13");
    return Tag.svg("svg")
        .attribute("class", "knob")
        .attribute("viewBox", "-20 -20 40 40")
        .attribute("aria-hidden", "true")
        .add(
            Tag.svg("path")
                .attribute("class", "knob-scale")
                .attribute("d", "M-12 12A17 17 0 1 1 12 12"),
            Tag.svg("circle").attribute("class", "knob-cap").attribute("r", "13"),
            needle);
  }
}
