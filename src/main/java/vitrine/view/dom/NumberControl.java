package vitrine.view.dom;

import java.util.List;
import vitrine.session.Numerals;
import vitrine.session.Setting;
import vitrine.session.Setting.Effect;
import vitrine.view.Texts;

/**
 * A number: a slider over the values that are offered, or over the whole range, and beside it a box
 * that shows the number and takes any other that the setting allows.
 */
final class NumberControl implements Control {
  private final Tag slider = Tag.of("input").attribute("type", "range");
  private final Field field;
  private final TypedBox box;
  private final List<String> offered;

  NumberControl(Setting setting, Texts texts, Listener listener) {
    offered = setting.choices();
    field =
        new Field(
            setting,
            texts,
            listener,
            Tag.of("div", "field field-number"),
            Tag.of("label").attribute("for", slider.id()));
    box = new TypedBox(field, true);
    box.tag().attribute("aria-label", texts.of("control.exact", field.name()));
    field.head().add(box.tag());
    range();
    field.body(slider);
    field.describe(slider);
    field.describe(box.tag());
    follow();
    slider.on("input", event -> slide());
    slider.on("change", event -> settle());
  }

  @Override
  public Tag tag() {
    return field.tag();
  }

  @Override
  public void show(String value) {
    if (field.note(value)) {
      box.restore();
      follow();
    }
  }

  @Override
  public void refuse(String sentence) {
    field.refuse(sentence);
    box.restore();
    follow();
  }

  @Override
  public void lock(String sentence) {
    field.lock(sentence, slider, box.tag());
  }

  private void range() {
    var setting = field.setting();
    boolean list = !offered.isEmpty();
    boolean whole = setting.type() == Setting.Type.WHOLE;
    slider.attribute("min", list ? "0" : Numerals.write(setting.low()));
    slider.attribute(
        "max", list ? Integer.toString(offered.size() - 1) : Numerals.write(setting.high()));
    slider.attribute("step", list ? "1" : whole ? Numerals.write(setting.step()) : "any");
  }

  /** While the slider moves, what needs no new start follows at once. */
  private void slide() {
    var value = chosen();
    speak(value);
    var effect = field.setting().effect();
    if (effect == Effect.VIEW || effect == Effect.LIVE) {
      settle();
    } else {
      box.preview(value);
    }
  }

  private void settle() {
    var value = chosen();
    if (!field.want(value)) {
      follow();
      box.restore();
    } else {
      box.preview(value);
    }
  }

  private String chosen() {
    double at = Numerals.parse(slider.value());
    return offered.isEmpty() ? Numerals.write(at) : offered.get((int) at);
  }

  /** Puts the slider where the value in force is, or nearest to it. */
  private void follow() {
    double value = Numerals.parse(field.inForce());
    slider.value(offered.isEmpty() ? Numerals.write(value) : Integer.toString(nearest(value)));
    speak(field.inForce());
  }

  private int nearest(double value) {
    int best = 0;
    for (int i = 1; i < offered.size(); i++) {
      double here = Math.abs(Numerals.parse(offered.get(i)) - value);
      if (here < Math.abs(Numerals.parse(offered.get(best)) - value)) {
        best = i;
      }
    }
    return best;
  }

  private void speak(String value) {
    slider.attribute("aria-valuetext", value);
  }
}
