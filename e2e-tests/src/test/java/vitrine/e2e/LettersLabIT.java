package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The letters lab writes names as its network says. */
@ExtendWith(Visits.class)
class LettersLabIT {
  @Test
  void aNameIsWrittenLetterByLetterAndItsLinkWritesItAgain(Visitor visitor) {
    var lab = new LabPage(visitor.open("labs/letters/?s=1.names:100"));
    lab.step(3);
    lab.button("Next letter").click();
    lab.waitUntil("settings.draw === 1");
    lab.button("Whole name").click();
    lab.waitUntil("/^[.].+[.]$/.test(settings.written)");
    var name = (String) lab.settings().get("written");
    lab.button("Undo").click();
    lab.waitUntil("settings.draw === 1");
    lab.button("Redo").click();
    lab.waitUntil("settings.written === '" + name + "'");
    lab.button("Start again").click();
    lab.waitUntil("settings.written === '.'");

    var again = new LabPage(visitor.open("labs/letters/?s=1.names:100"));
    again.step(3);
    again.button("Whole name").click();
    again.waitUntil("/^[.].+[.]$/.test(settings.written)");
    assertThat(again.settings()).containsEntry("written", name);
    ShownNumbers.assertThatAllAreTrue(again, 5);
  }
}
