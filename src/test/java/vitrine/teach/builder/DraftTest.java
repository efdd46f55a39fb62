package vitrine.teach.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.teach.builder.Draft.Leave;
import vitrine.teach.embed.Subject;

/** What a teacher has chosen so far. */
class DraftTest {
  private static final Draft NEURON = Draft.of(new Subject.Lab("neuron"));

  @Test
  void aPartIsFreeOrLockedOrHiddenAndNeverTwoOfThem() {
    var locked = NEURON.leave("seed", Leave.LOCKED).leave("bias", Leave.LOCKED);
    assertThat(locked.value("lock")).isEqualTo("seed,bias");
    var hidden = locked.leave("seed", Leave.HIDDEN);
    assertThat(hidden.value("lock")).isEqualTo("bias");
    assertThat(hidden.value("hide")).isEqualTo("seed");
    assertThat(hidden.leave("seed")).isEqualTo(Leave.HIDDEN);
    assertThat(hidden.leave("seed", Leave.FREE).leave("bias", Leave.FREE)).isEqualTo(NEURON);
  }

  @Test
  void anotherLabKeepsTheLookAndDropsWhatBelongedToTheFirst() {
    var set = NEURON.with("theme", "dark").with("s", "1.bias:false").leave("seed", Leave.LOCKED);
    assertThat(set.show(new Subject.Lab("loss")))
        .isEqualTo(Draft.of(new Subject.Lab("loss")).with("theme", "dark"));
    assertThat(set.show(new Subject.Task("neuron", "1.t")).value("s")).isEqualTo("1.bias:false");
  }

  @Test
  void itsOwnAddressGivesItBack() {
    var draft = Draft.of(new Subject.Tour("layers", 3, true)).with("depth", "formulas").high(812.2);
    assertThat(draft.query()).isEqualTo("tour=layers&step=3&only=1&depth=formulas&height=813");
    assertThat(Draft.read(pairs(draft.query()))).isEqualTo(draft);
    assertThat(Draft.read(Map.of("lab", "loss", "height", "9e9")).height()).isEqualTo(Draft.USUAL);
  }

  @Test
  void aHeightStaysWithinWhatAPageCanBear() {
    assertThat(List.of(NEURON.high(-3).height(), NEURON.high(1e9).height()))
        .containsExactly(Draft.LOWEST, Draft.HIGHEST);
  }

  private static Map<String, String> pairs(String query) {
    var pairs = new LinkedHashMap<String, String>();
    for (var pair : query.split("&")) {
      pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return pairs;
  }
}
