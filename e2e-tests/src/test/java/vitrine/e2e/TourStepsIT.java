package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a screen reader finds at every step of every tour is what it found when somebody last looked
 * at it: kept in {@code e2e-tests/src/test/resources/steps}. After a change that is meant, {@code
 * -Dsteps.renew} writes the files anew; read what changed before it is kept.
 */
@ExtendWith(Visits.class)
class TourStepsIT {
  private static final Path KEPT = Path.of("e2e-tests", "src", "test", "resources", "steps");
  private static final String RENEW = "steps.renew";
  private static final int PATIENCE_MILLIS = 20_000;
  private static final int LOOKS = 5;

  static List<String> tours() throws IOException {
    try (var files = Files.list(Path.of("web", "tours"))) {
      return files.map(file -> file.getFileName().toString().replace(".md", "")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tours")
  void everyStepIsFoundAsItWas(String tour, Visitor visitor) throws IOException {
    var page = visitor.open("tours/" + tour + "/?step=1");
    var file = KEPT.resolve(tour + ".txt");
    boolean renews = System.getProperty(RENEW) != null;
    var kept = renews ? List.<String>of() : List.of(Files.readString(file).split("(?=## Step )"));
    var found = new ArrayList<String>();
    var next =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next").setExact(true));
    for (int step = 1; ; step++) {
      ready(page);
      found.add(renews ? settled(page, step) : seen(page, step, kept));
      if (next.count() == 0) {
        break;
      }
      next.click();
    }
    if (renews) {
      Files.createDirectories(KEPT);
      Files.writeString(file, String.join("", found));
    } else {
      assertThat(found).isEqualTo(kept);
    }
  }

  /** What is found; the last of the lab's pictures may still be on its way. */
  private static String seen(Page page, int step, List<String> kept) {
    var expected = step <= kept.size() ? kept.get(step - 1) : "";
    try {
      page.waitForCondition(
          () -> snapshot(page, step).equals(expected),
          new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    } catch (TimeoutError late) {
      assertThat(snapshot(page, step)).isEqualTo(expected);
    }
    return expected;
  }

  /** What is found when nothing has changed for a while. */
  private static String settled(Page page, int step) {
    var last = new ArrayDeque<>(List.of(""));
    page.waitForCondition(
        () -> {
          var now = snapshot(page, step);
          if (!now.equals(last.peek())) {
            last.clear();
          }
          last.push(now);
          return last.size() > LOOKS;
        });
    return last.pop();
  }

  private static String snapshot(Page page, int step) {
    var text = new StringBuilder("## Step " + step + "\n");
    text.append(page.locator(".tour-page").ariaSnapshot()).append('\n');
    for (var pointed : pointed(page)) {
      text.append("### In the lab\n").append(pointed.ariaSnapshot()).append('\n');
    }
    return text.toString();
  }

  private static void ready(Page page) {
    var line = page.locator(".tour-lab-line [role=status]:visible, .tour-lab[hidden]");
    page.waitForCondition(() -> line.count() == 1);
    if (page.locator(".tour-lab").isVisible()) {
      assertThat(page.locator(".tour-lab-line [role=status]"))
          .containsText("Ready", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }
  }

  /** What the step outlines in the lab; its figure if it outlines nothing. */
  private static List<Locator> pointed(Page page) {
    if (!page.locator(".tour-lab").isVisible()) {
      return List.of();
    }
    var lab = page.frames().get(1);
    var pointed = lab.locator(".pointed").all();
    return pointed.isEmpty()
        ? lab.locator("[data-part~=figure], [data-part=network]").all()
        : pointed;
  }
}
