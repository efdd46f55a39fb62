package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  static List<String> tours() throws IOException {
    try (var files = Files.list(Path.of("web", "tours"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".md", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tours")
  void everyStepIsFoundAsItWas(String tour, Visitor visitor) throws IOException {
    var page = visitor.open("tours/" + tour + "/?step=1");
    var found = new StringBuilder();
    for (int step = 1; ; step++) {
      long t0 = System.nanoTime();
      ready(page);
      long t1 = System.nanoTime();
      found.append("# Step ").append(step).append('\n');
      found.append(page.locator("#tour").ariaSnapshot()).append("\n\n");
      if (page.frames().size() > 1)
        found.append(page.frames().get(1).locator("#lab").ariaSnapshot()).append("\n\n");
      System.out.println(tour + " " + step + " wait " + (t1 - t0) / 1000000 + " snap " + (System.nanoTime() - t1) / 1000000);
      var next = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Next").setExact(true));
      if (next.count() == 0) {
        break;
      }
      next.click();
    }
    var file = KEPT.resolve(tour + ".txt");
    if (System.getProperty(RENEW) != null) {
      Files.createDirectories(KEPT);
      Files.writeString(file, found.toString());
    }
    assertThat(found.toString()).isEqualTo(Files.readString(file));
  }

  private static void ready(Page page) {
    if (page.locator(".tour-lab").isVisible()) {
    assertThat(page.locator(".tour-lab-line [role=status]"))
        .containsText("Ready", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }
  }
}
