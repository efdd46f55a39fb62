package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site is kept on the visitor's device: it opens without its host, and changes only if asked.
 */
@ExtendWith(Visits.class)
class OfflineIT {
  private static final String KEPT =
      "() => navigator.serviceWorker.ready.then(() => !!navigator.serviceWorker.controller)";
  private static final String NEWER = "There is a new version of this site.";

  @TempDir Path folder;

  @Test
  void everyPageOpensWithoutItsHostAfterOneVisit(Visitor visitor) {
    var server = visitor.serve(Visitor.SITE, options -> options.under("/course/week-3/"));
    var address = server.address();
    var page = visitor.blankThatKeeps(options -> options);
    page.navigate(address + "playground/");
    waitUntilItIsKept(page);
    server.close();

    page.reload();
    var playground = PlaygroundPage.in(page);
    playground.ask("vitrine.pause()");
    double before = playground.epoch();
    playground.step(20);
    assertThat(playground.epoch()).isEqualTo(before + 20);
    assertThat(playground.ask("vitrine.export('json').then(file => file.name)"))
        .isEqualTo("playground.json");

    page.navigate(address + "labs/digits/index.html");
    assertThat((double) DigitsPage.in(page).step(1).get("testAccuracy")).isGreaterThan(0.8);

    page.navigate(address);
    assertThat(page.locator(".scene-words")).containsText("Draw a 3");
    page.navigate(address + "bench?s=1");
    assertThat(page).hasURL(address + "bench/?s=1");
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void imagesThatWereFetchedOnceAreThereAndOthersSayThatTheyAreNot(Visitor visitor) {
    var server = visitor.serve(Visitor.SITE, options -> options);
    var address = server.address() + "labs/digits/";
    var page = visitor.blankThatKeeps(options -> options);
    page.navigate(address + DigitsPage.SMALL);
    waitUntilItIsKept(page);
    var lab = DigitsPage.in(page);
    lab.ask("vitrine.set({trainingSize: 12000})");
    page.waitForFunction("async () => !!(await caches.match(PACK))".replace("PACK", pack(page, 3)));
    server.close();

    page.navigate(address + "?s=1.trainingSize:12000");
    lab = DigitsPage.in(page);
    assertThat(lab.settings().get("trainingSize")).isEqualTo(12_000);
    assertThat(lab.refusal("vitrine.set({trainingSize: 22000})"))
        .isEqualTo("There is no network, and these images were never fetched on this device.");
    assertThat(lab.settings().get("trainingSize")).isEqualTo(12_000);
    assertThat(lab.ask("vitrine.step(1, 'batch').then(metrics => metrics.epoch >= 0)"))
        .isEqualTo(true);
  }

  @Test
  void newReleaseWaitsUntilItIsAskedForAndNothingIsLost(Visitor visitor) throws IOException {
    var server = visitor.serve(copied(), options -> options);
    var page = visitor.blankThatKeeps(options -> options);
    page.navigate(server.address() + "playground/?s=1");
    waitUntilItIsKept(page);
    PlaygroundPage.in(page).step(3);
    var other = page.context().newPage();
    other.navigate(server.address() + "playground/?s=1");
    other.evaluate("() => { self.mark = 'still here'; }");

    release("second", html -> html.replace("<h1>The Playground", "<h1>The newer Playground"));
    page.reload();
    var lab = PlaygroundPage.in(page);
    assertThat(lab.explanation()).containsText(NEWER);
    assertThat(page.locator("h1")).hasText("The Playground");
    lab.step(2);

    lab.button("Change over to it").click();
    assertThat(page.locator("h1")).hasText("The newer Playground");
    assertThat(PlaygroundPage.in(page).metrics()).containsEntry("epoch", 5);
    assertThat(lab.explanation()).not().containsText(NEWER);
    assertThat(other.evaluate("self.mark")).isEqualTo("still here");
    assertThat(PlaygroundPage.in(other).step(1)).containsEntry("epoch", 1);
  }

  @Test
  void pagesOfTwoReleasesAreNeverKeptTogether(Visitor visitor) throws IOException {
    var server = visitor.serve(copied(), options -> options);
    var page = visitor.blankThatKeeps(options -> options);
    page.navigate(server.address() + "playground/?s=1");
    waitUntilItIsKept(page);
    release("second", html -> html.replaceAll("assets/playground\\.\\w+\\.js", "assets/other.js"));
    var end =
        page.evaluate(
            """
            async () => {
              const registration = await navigator.serviceWorker.ready;
              const found = new Promise((done) => registration.addEventListener('updatefound',
                () => { const coming = registration.installing;
                  coming.onstatechange = () => done(coming.state); }));
              await registration.update();
              return found;
            }\
            """);
    assertThat(end).isEqualTo("redundant");
    page.reload();
    assertThat(PlaygroundPage.in(page).step(1)).containsEntry("epoch", 1);
  }

  @Test
  void framedPageHasNothingKept(Visitor visitor) throws IOException {
    var site = copied();
    Files.writeString(
        site.resolve("lesson.html"),
        "<!doctype html><title>A lesson</title><link rel=icon href=data:,>"
            + "<iframe title=Lab width=900 height=900 src='playground/?s=1'></iframe>");
    var server = visitor.serve(site, options -> options);
    var page = visitor.blankThatKeeps(options -> options);
    page.navigate(server.address() + "lesson.html");
    var frame = PlaygroundPage.frame(page);
    frame.evaluate(
        "async () => { for (let i = 0; i < 5; i++) await new Promise(requestIdleCallback); }");
    assertThat(
            frame.evaluate(
                "() => navigator.serviceWorker.getRegistrations().then(all =>" + " all.length)"))
        .isEqualTo(0);
  }

  private static void waitUntilItIsKept(Page page) {
    page.waitForFunction(KEPT);
  }

  private static String pack(Page page, int number) {
    var attribute = "data-pack-digits-train-" + number;
    return "new URL('"
        + page.locator("#vitrine-page").getAttribute(attribute)
        + "', location).href";
  }

  private Path copied() throws IOException {
    try (var files = Files.walk(Visitor.SITE)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var copy = folder.resolve(Visitor.SITE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return folder;
  }

  /** Puts another release in the place of the one that is served. */
  private void release(String name, UnaryOperator<String> page) throws IOException {
    var html = folder.resolve("playground/index.html");
    Files.writeString(html, page.apply(Files.readString(html)));
    var worker = folder.resolve("sw.js");
    var script = Files.readString(worker);
    Files.writeString(worker, script.replaceFirst("RELEASE = '\\w+'", "RELEASE = '" + name + "'"));
  }
}
