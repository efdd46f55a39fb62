package vitrine.tours.reader;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.question.Question;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** One's own words; then ours beside them, and a list of what a good answer says, to be ticked. */
final class ExplainAnswerView implements AnswerView {
  private final Tag words = Tag.of("textarea", "tour-words").attribute("rows", "4");
  private final List<Tag> ticks = new ArrayList<>();
  private final Tag ours;
  private final Tag place = Tag.of("div");
  private boolean isOpen;

  ExplainAnswerView(Question.Explain explain, PieceView pieces, Texts texts) {
    var label = Tag.of("label").text(texts.of("tour.explain.yours")).attribute("for", words.id());
    var points = Tag.of("div", "tour-options");
    for (var point : explain.points()) {
      var tick = Tag.of("input").attribute("type", "checkbox");
      ticks.add(tick);
      points.add(Tag.of("label", "tour-option").add(tick, pieces.add(Tag.of("span"), point)));
    }
    ours =
        Tag.of("div", "tour-compared")
            .add(
                Tag.of("h3").text(texts.of("tour.explain.ours")),
                pieces.add(Tag.of("p"), explain.ours()),
                Tag.of("p").text(texts.of("tour.explain.ticks")),
                points)
            .shown(false);
    place.add(label, words, ours);
  }

  /** Whether ours stand beside one's own. */
  boolean isOpen() {
    return isOpen;
  }

  /** Shows ours. */
  void open() {
    isOpen = true;
    ours.shown(true);
  }

  @Override
  public Tag tag() {
    return place;
  }

  /** The places of what is ticked, then one's own words after a line. */
  @Override
  public String answer() {
    var places = new ArrayList<String>();
    for (int i = 0; i < ticks.size(); i++) {
      if (ticks.get(i).isChecked()) {
        places.add(Integer.toString(i));
      }
    }
    return String.join(",", places);
  }

  /** One's own words. */
  String words() {
    return words.value();
  }

  @Override
  public void show(String answer) {
    int line = answer.indexOf('\n');
    words.value(line < 0 ? "" : answer.substring(line + 1));
    var places = "," + (line < 0 ? answer : answer.substring(0, line)) + ",";
    for (int i = 0; i < ticks.size(); i++) {
      ticks.get(i).checked(places.indexOf("," + Integer.toString(i) + ",") >= 0);
    }
  }
}
