package vitrine.app.own;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.Timer;
import vitrine.tours.markup.Fault;
import vitrine.tours.own.OwnTour;
import vitrine.view.Texts;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;

/**
 * What is wrong in a text that is being written: each entry leads to its line. How much it is, is
 * said once the writer rests, and only when it has changed.
 */
final class FaultList {
  private static final int REST = 1_500;

  private final Tag area;
  private final Texts texts;
  private final LiveRegions live = LiveRegions.inPage();
  private final Tag state = Tag.of("p", "own-state");
  private final Tag wrong = Tag.of("ol", "own-faults");
  private final Tag missing = Tag.of("ul", "own-faults");
  private final Tag advice = Tag.of("div", "own-advice");
  private final Tag place = Tag.of("div").attribute("id", "own-faults");
  private String told = "";
  private @Nullable Timer rest;

  /** The faults of what {@code area} holds. */
  FaultList(Tag area, Texts texts) {
    this.area = area;
    this.texts = texts;
    advice.add(Tag.of("p", "hint").text(texts.of("own.advice")), missing);
    place.add(state, wrong, advice);
    area.attribute("aria-describedby", "own-state");
    state.attribute("id", "own-state");
  }

  /** Its element. */
  Tag tag() {
    return place;
  }

  /** Shows what is wrong in a text that was just read. */
  void show(OwnTour own) {
    var sentence =
        own.faults().isEmpty()
            ? texts.of("own.faultless")
            : texts.count("own.faults", own.faults().size());
    state.text(sentence).toggle("own-good", own.faults().isEmpty());
    area.attribute("aria-invalid", Boolean.toString(!own.faults().isEmpty()));
    fill(wrong, own.faults());
    fill(missing, own.advice());
    advice.shown(!own.advice().isEmpty());
    if (rest != null) {
      rest.cancel();
    }
    rest = Timer.after(REST, () -> tell(sentence));
  }

  private void tell(String sentence) {
    if (!told.isEmpty() && !sentence.equals(told)) {
      live.say(sentence);
    }
    told = sentence;
  }

  private void fill(Tag list, List<Fault> faults) {
    list.clear().shown(!faults.isEmpty());
    for (var fault : faults) {
      var entry = Tag.of("li");
      if (fault.line() > 0) {
        var name = texts.of("own.line", Integer.toString(fault.line()));
        entry.add(Tag.button("own-jump").text(name).on("click", event -> jump(fault.line())));
        entry.add(" ");
      }
      list.add(entry.add(Tag.of("span").text(texts.of(fault.sentence()))));
    }
  }

  /** Selects a line of the text. */
  private void jump(int line) {
    var text = area.value();
    int from = 0;
    for (int i = 1; i < line && text.indexOf('\n', from) >= 0; i++) {
      from = text.indexOf('\n', from) + 1;
    }
    int to = text.indexOf('\n', from);
    area.select(from, to < 0 ? text.length() : to);
  }
}
