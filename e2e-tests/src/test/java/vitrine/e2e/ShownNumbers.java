package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import vitrine.view.NumberText;

/**
 * The numbers that a lab shows, each with the name of its tensor: what stands there must be what
 * the network holds, written the same way.
 */
final class ShownNumbers {
  private static final int PATIENCE_MILLIS = 20_000;

  /** All of one moment: between two looks the page may put others in their place. */
  private static final String IN_SIGHT =
      """
      lab => [...lab.querySelectorAll('[data-value]')]
          .filter(each => each.parentElement.checkVisibility())
          .map(each => [each.dataset.value, each.dataset.format,
              each.tagName === 'INPUT' ? each.value : each.textContent])
          .filter(each => each[2] !== '')\
      """;

  private ShownNumbers() {}

  /** As soon as the last picture has come, every number in sight is the network's own. */
  static void assertThatAllAreTrue(LabPage lab, int atLeast) {
    try {
      lab.page()
          .waitForCondition(
              () -> inSight(lab).size() >= atLeast && untrue(lab).isEmpty(),
              new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    } catch (TimeoutError late) {
      assertThat(inSight(lab)).hasSizeGreaterThanOrEqualTo(atLeast);
      assertThat(untrue(lab)).isEmpty();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<List<String>> inSight(LabPage lab) {
    return (List<List<String>>) lab.lab().evaluate(IN_SIGHT);
  }

  private static List<String> untrue(LabPage lab) {
    var untrue = new ArrayList<String>();
    var shown = inSight(lab);
    var values = lab.firsts(shown.stream().map(number -> number.get(0)).toList());
    for (int i = 0; i < shown.size(); i++) {
      var number = shown.get(i);
      var value = values.get(i);
      if (!NumberText.of(number.get(1)).write(value).equals(number.get(2))) {
        untrue.add(number.get(0) + " is " + value + " but shown as " + number.get(2));
      }
    }
    return untrue;
  }
}
