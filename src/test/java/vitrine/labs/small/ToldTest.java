package vitrine.labs.small;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import vitrine.session.Reply;
import vitrine.session.Sentence;

class ToldTest {
  @Test
  void whoIsFasterThanTheEngineGoesOnFromWhatWasToldLast() {
    var told = new Told<String>();
    assertThat(told.or("a")).isEqualTo("a");
    var first = told.tell("ab", Reply.NONE);
    var second = told.tell("abc", Reply.NONE);
    first.done();
    assertThat(told.or("ab")).isEqualTo("abc");
    second.done();
    assertThat(told.or("abc")).isEqualTo("abc");
    assertThat(told.or("other")).isEqualTo("other");
  }

  @Test
  void afterARefusalWhatIsInForceHoldsAndTheVisitorHearsWhy() {
    var heard = new ArrayList<Sentence>();
    var told = new Told<String>();
    var reply =
        told.tell(
            "ab",
            new Reply() {
              @Override
              public void done() {}

              @Override
              public void refused(Sentence sentence) {
                heard.add(sentence);
              }
            });
    reply.refused(Sentence.of("refused.rule", "ab"));
    assertThat(told.or("a")).isEqualTo("a");
    assertThat(heard).containsExactly(Sentence.of("refused.rule", "ab"));
  }
}
