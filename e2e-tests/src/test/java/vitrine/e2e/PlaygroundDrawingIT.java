package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing is drawn that has not changed, and nothing is kept that is not needed. */
@ExtendWith(Visits.class)
class PlaygroundDrawingIT {
  /** Counts what is drawn on each canvas, and every change of the lab's elements. */
  private static final String COUNT =
      """
      self.drawn = new Map();
      self.changes = [];
      self.corners = new Map();
      const lineTo = CanvasRenderingContext2D.prototype.lineTo;
      CanvasRenderingContext2D.prototype.lineTo = function(...given) {
        self.corners.set(this.canvas, (self.corners.get(this.canvas) || 0) + 1);
        return lineTo.apply(this, given);
      };
      for (const name of ['putImageData', 'drawImage', 'clearRect', 'fillRect', 'fill', 'stroke', 'fillText']) {
        const real = CanvasRenderingContext2D.prototype[name];
        CanvasRenderingContext2D.prototype[name] = function(...given) {
          self.drawn.set(this.canvas, (self.drawn.get(this.canvas) || 0) + 1);
          return real.apply(this, given);
        };
      }
      addEventListener('DOMContentLoaded', () => {
        const lab = document.getElementById('lab');
        if (lab) { // the blank page between two visits has none
          new MutationObserver(seen => self.changes.push(...seen))
              .observe(lab, {subtree: true, childList: true, attributes: true, characterData: true});
        }
      });
      self.frames = async count => { while (count-- > 0) await new Promise(requestAnimationFrame); };
      self.count = selector => [...document.querySelectorAll(selector)].map(canvas => self.drawn.get(canvas) || 0)
          .reduce((sum, each) => sum + each, 0);
      """;

  @Test
  void nothingIsDrawnWhilePaused(Visitor visitor) {
    var lab = counting(visitor);
    lab.ask("vitrine.play()");
    lab.waitUntil("state.epoch > 3");
    lab.ask("vitrine.pause()");
    lab.metrics();
    lab.ask("frames(10)");
    lab.ask("void (drawn.clear(), changes.length = 0)");
    lab.ask("frames(30)");
    assertThat(lab.ask("drawn.size + changes.length")).isEqualTo(0);
  }

  @Test
  void onlyWhatTrainsIsDrawnWhileTraining(Visitor visitor) {
    var lab = counting(visitor);
    lab.ask("vitrine.play()");
    lab.waitUntil("state.epoch > 3");
    lab.ask("void (drawn.clear(), changes.length = 0)");
    lab.waitUntil("state.epoch > 12");
    assertThat(lab.ask("count('.tiles canvas')")).as("the pictures of the data sets").isEqualTo(0);
    assertThat(lab.ask("count('.map-stack canvas:nth-child(2)')")).as("the points").isEqualTo(0);
    assertThat((Integer) lab.ask("count('.map-stack canvas:first-child')")).isPositive();
    assertThat(
            lab.ask(
                "changes.filter(change => change.type === 'childList' && change.target.closest("
                    + "'.network-figure, .lab-data')).length"))
        .as("the figure is not built anew")
        .isEqualTo(0);
  }

  @Test
  void hiddenTestPointsAreDrawnOnlyWhenAskedFor(Visitor visitor) {
    var lab = counting(visitor);
    lab.step(1);
    lab.ask("frames(5)");
    lab.ask("void drawn.clear()");
    lab.tick("Show test points").check();
    lab.waitUntil("settings.showTestData");
    lab.ask("frames(5)");
    assertThat((Integer) lab.ask("count('.map-stack canvas:nth-child(2)')")).isGreaterThan(250);
    assertThat(lab.ask("count('.tiles canvas')")).isEqualTo(0);
  }

  @Test
  void lossChartKnowsWhatLayBetweenTwoPictures(Visitor visitor) {
    var lab = counting(visitor);
    lab.step(500);
    assertThat(cornersOfTheChart(lab)).as("after a long step").isGreaterThan(100);
    lab.ask("vitrine.reset()");
    assertThat(cornersOfTheChart(lab)).as("after a reset").isLessThan(50);
    lab.ask("vitrine.undo()");
    assertThat(cornersOfTheChart(lab)).as("after its undo").isGreaterThan(100);
    lab.go(lab.page().url());
    assertThat(lab.epoch()).isEqualTo(500);
    assertThat(cornersOfTheChart(lab)).as("from a link to epoch 500").isGreaterThan(100);
  }

  /** How many corners both lines of the loss chart have when they are drawn next. */
  private static int cornersOfTheChart(PlaygroundPage lab) {
    lab.metrics();
    lab.ask("frames(5)");
    lab.ask("void corners.clear()");
    lab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    lab.ask("frames(5)");
    lab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    lab.ask("frames(5)");
    var corners =
        (Number) lab.ask("corners.get(document.querySelector('.loss-chart canvas')) || 0");
    return corners.intValue() / 4;
  }

  @Test
  void memoryStaysFlatOverThousandsOfEpochs(Visitor visitor) {
    assertThatMemoryStaysFlat(visitor, 600, 4_000);
  }

  @Test
  @EnabledIfSystemProperty(named = "matrix", matches = "full")
  void memoryStaysFlatOverTenMinutes(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "?s=1");
    lab.ask("vitrine.play()");
    var watch = watch(lab);
    lab.ask("new Promise(done => setTimeout(done, 60_000))");
    var before = memory(watch);
    lab.ask("new Promise(done => setTimeout(done, 600_000))");
    assertThatItIsFlat(before, memory(watch));
  }

  private static void assertThatMemoryStaysFlat(Visitor visitor, int from, int to) {
    var lab = PlaygroundPage.open(visitor, "?s=1.speed:50");
    var watch = watch(lab);
    lab.ask("vitrine.play()");
    lab.waitUntil("state.epoch > " + from);
    lab.ask("vitrine.pause()");
    var before = memory(watch);
    lab.ask("vitrine.play()");
    lab.waitUntil("state.epoch > " + to);
    lab.ask("vitrine.pause()");
    assertThatItIsFlat(before, memory(watch));
  }

  private static void assertThatItIsFlat(Map<String, Double> before, Map<String, Double> after) {
    assertThat(after.get("Nodes")).isLessThanOrEqualTo(before.get("Nodes") + 10);
    assertThat(after.get("JSEventListeners"))
        .isLessThanOrEqualTo(before.get("JSEventListeners") + 2);
    // Marks of the history may fill up to 32 MB; of so small a network a few hundred kB.
    assertThat(after.get("JSHeapUsedSize")).isLessThan(before.get("JSHeapUsedSize") + 2e6);
  }

  private static CDPSession watch(PlaygroundPage lab) {
    var watch = lab.page().context().newCDPSession(lab.page());
    watch.send("Performance.enable");
    return watch;
  }

  /** What the page holds after all that can be thrown away is. */
  private static Map<String, Double> memory(CDPSession watch) {
    watch.send("HeapProfiler.collectGarbage");
    watch.send("HeapProfiler.collectGarbage");
    var numbers = new HashMap<String, Double>();
    for (var each : watch.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      JsonObject metric = each.getAsJsonObject();
      numbers.put(metric.get("name").getAsString(), metric.get("value").getAsDouble());
    }
    return numbers;
  }

  private static PlaygroundPage counting(Visitor visitor) {
    var page = visitor.blank(options -> options);
    page.addInitScript(COUNT);
    page.navigate(visitor.address() + "playground/?s=1");
    return PlaygroundPage.in(page);
  }
}
