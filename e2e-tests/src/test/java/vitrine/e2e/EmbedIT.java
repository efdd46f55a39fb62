package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Labs and tours inside pages of others: as an element, in a plain frame, in a sandboxed one. */
@ExtendWith(Visits.class)
class EmbedIT {
  /** Counts, in every frame, the workers that were started. */
  private static final String WATCH_WORKERS =
      """
      self.workers = 0;
      self.Worker = class extends Worker {
        constructor(...where) {
          super(...where);
          self.workers++;
        }
      };\
      """;

  /** Keeps the element's events, counts listeners, and waits for an event. */
  private static final String WATCH_ELEMENT =
      """
      self.told = [];
      self.listeners = 0;
      for (const [name, step] of [['addEventListener', 1], ['removeEventListener', -1]]) {
        const plain = self[name];
        self[name] = (type, ...rest) => {
          listeners += type === 'message' ? step : 0;
          return plain.call(self, type, ...rest);
        };
      }
      for (const type of ['ready', 'state', 'progress', 'quiz', 'task']) {
        document.addEventListener('vitrine-' + type, event =>
            told.push({type, id: event.target.id, detail: event.detail}));
      }
      self.once = (type, action, fits = () => true) => new Promise(resolve => {
        document.addEventListener('vitrine-' + type, function hear({detail}) {
          if (fits(detail)) {
            document.removeEventListener('vitrine-' + type, hear);
            resolve(detail);
          }
        });
        action();
      });
      """;

  @TempDir Path folder;

  @Test
  void theElementIsALabThatComesAndGoes(Visitor visitor) throws IOException {
    var open = Map.of("Access-Control-Allow-Origin", "*");
    var site = visitor.serve(Visitor.SITE, options -> options.under("/lessons/").with(open));
    var page = HostPage.open(visitor, folder).page();
    page.evaluate("text => { (0, eval)(text); }", WATCH_ELEMENT);
    page.evaluate(
        """
        place.innerHTML = '<vitrine-lab id="one"><a href="/">A neuron</a></vitrine-lab>';
        Object.assign(document.querySelector('#one'), {lab: 'neuron', theme: 'dark', settings: 'seed:3'});
        """);
    assertThat(page.getByText("A neuron")).isVisible();
    page.evaluate(
        """
        ([address, released]) => once('ready', () => {
          const script = document.createElement('script');
          Object.assign(script, {src: address + released.path, integrity: released.integrity,
              crossOrigin: 'anonymous'});
          document.head.append(script);
        })
        """,
        List.of(site.address(), released()));
    assertThat(page.getByText("A neuron")).isHidden();
    assertThat(
            page.evaluate(
                """
                (async () => {
                  const one = document.querySelector('#one');
                  const state = await one.call('getState');
                  const metrics = await one.call('step', [2]);
                  const refusal = await one.call('set', {nothing: 1}).catch(refused => refused.code);
                  one.theme = 'light';
                  await one.call('getState');
                  return [one.getAttribute('lab'), state.lab, String(state.settings.seed),
                      metrics.epoch, refusal];
                })()
                """))
        .isEqualTo(List.of("neuron", "neuron", "3", 2, "refused"));
    var frame = page.mainFrame().childFrames().get(0);
    assertThat(frame.url()).startsWith(site.address() + "labs/neuron/?embed=1&");
    assertThat(frame.locator("html")).hasAttribute("data-theme", "light");
    assertThat(frame.locator(".site-header")).isHidden();
    page.waitForFunction(
        """
        heard.some(({type, payload}) => type === 'resize'
            && payload.height === one.shadowRoot.querySelector('[part=frame]').offsetHeight)
        """);
    assertThat(
            page.evaluate(
                """
                (async () => {
                  const before = listeners;
                  const asked = one.call('step', [1e6]).catch(refused => refused.message);
                  const held = one;
                  held.remove();
                  const whileAway = listeners;
                  Object.assign(held, {lab: 'loss', height: 300});
                  await once('ready', () => place.append(held));
                  const {lab} = await held.call('getState');
                  return [await asked, before - whileAway, listeners - before, lab,
                      held.shadowRoot.childElementCount, held.shadowRoot.firstChild.style.height];
                })()
                """))
        .isEqualTo(List.of("This lab was taken away.", 1, 0, "loss", 1, "300px"));
    assertThat(
            page.evaluate(
                """
                (async () => {
                  const tour = document.createElement('vitrine-lab');
                  Object.assign(tour, {id: 'two', tour: 'layers', step: 2});
                  await once('ready', () => place.replaceChildren(tour));
                  const state = await once('state', () => { tour.step = 3; },
                      ({step}) => step === 3);
                  const saved = state.progress.replace('1 2', '1 4');
                  const taken = await tour.call('setState', {progress: saved});
                  const refused = await Promise.all([tour.call('goto', {step: 99}),
                      tour.call('play'), tour.call('setState', {progress: 'none'})]
                      .map(asked => asked.catch(({code}) => code)));
                  return [state.step, taken.step, ...refused];
                })()
                """))
        .isEqualTo(List.of(3, 5, "step", "unsupported", "progress"));
  }

  @Test
  void aStepOfATourRunsInASandboxUnderTheStrictestPolicy(Visitor visitor) {
    var strict = Map.of("Content-Security-Policy", "script-src 'self'; worker-src 'none'");
    var site = visitor.serve(Visitor.SITE, options -> options.with(strict));
    visitor.complaints().expect("Content Security Policy");
    var host = HostPage.open(visitor, folder);
    var asked = "embed/?tour=layers&step=3&only=1&theme=dark&parentOrigin=https://school.example";
    host.show(
        "<iframe sandbox='allow-scripts' width=280 height=600 src='%s%s#?secret=aB3'></iframe>"
            .formatted(site.address(), asked));
    host.waitToHear("ready", "payload.tour === 'layers'");
    var tour = host.frame(0);
    assertThat(tour.locator(".tour-lab-line [role=status]"))
        .containsText("Ready", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    assertThat(tour.locator(".tour-page h2")).hasText("Who answers in the end?");
    assertThat(tour.locator(".tour-ways")).hasCount(0);
    assertThat(tour.locator(".tour-pages")).isHidden();
    var lab = tour.childFrames().get(0);
    assertThat(lab.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(lab.evaluate("vitrine.getState().then(state => [state.engine, state.epoch])"))
        .isEqualTo(List.of("js", 100));
    lab.locator("[data-part=output] h2").click();
    assertThat(tour.locator("[data-question=where-joined] [role=status]")).containsText("weighs");
    host.waitToHear("quiz", "payload.score === 1");
    for (var frame : List.of(tour, lab)) {
      assertThat(wider(frame)).as(frame.url()).isZero();
    }
    // It is not this host that the address names: what the reader answered is not told, and no
    // command is taken.
    assertThat(host.ask("goto", "{step: 1}").get("payload").toString()).contains("code=origin");
    assertThat(host.count("state")).isZero();
    host.page()
        .waitForFunction(
            """
            heard.some(({type, payload}) => type === 'resize' && heard.some(each =>
                    each.subject === 'lti.frameResize' && each.height === payload.height)
                && heard.some(each => each.message === 'height' && each.value === payload.height
                    && each.secret === 'aB3')
                && heard.some(each => typeof each === 'string'
                    && JSON.parse(each).height === payload.height))
            """);
  }

  @Test
  void tenLabsOnAPageCostWhatTheOneInSightCosts(Visitor visitor) {
    var page = visitor.blank(options -> options.setViewportSize(900, 700));
    page.context().addInitScript(WATCH_WORKERS);
    var host = HostPage.in(page, visitor, folder);
    var frames = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      frames.append(
          "<iframe width=800 height=600 style='display:block;margin-bottom:1500px' src='");
      frames.append(visitor.address()).append("embed/?lab=playground&autoplay=1&s=1&parentOrigin=");
      frames.append(host.origin()).append("'></iframe>");
    }
    host.show(frames.toString());
    page.waitForFunction("heard.filter(each => each.type === 'ready').length === 11");
    host.waitToHear("ready", "payload.started");
    assertThat(workers(host)).isEqualTo(List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    waitToTrain(host.frame(0), 2);

    page.evaluate("frame(1).scrollIntoView()");
    waitToTrain(host.frame(1), 2);
    double then = epoch(host.frame(0));
    waitToTrain(host.frame(1), 20);
    assertThat(epoch(host.frame(0))).as("out of sight").isEqualTo(then);

    // Whoever asks one that was never seen gets an answer, and a start; it does not train.
    page.evaluate("ask('getState', null, 9)");
    page.waitForFunction("heard.filter(each => each.payload && each.payload.started).length === 3");
    assertThat(workers(host)).isEqualTo(List.of(1, 1, 0, 0, 0, 0, 0, 0, 0, 1));
    assertThat(epoch(host.frame(9))).isZero();
  }

  @Test
  void whatThereIsNotIsSaidInASentenceWithLinksToWhatThereIs(Visitor visitor) {
    var page = visitor.open("embed/?lab=%3Cimg%20src=x%3E&hide=points#?secret=1");
    assertThat(page.locator("#embed-unknown")).containsText("“<img src=x>”");
    var links = page.locator("[data-embed]");
    assertThat(links.count()).isGreaterThan(15);
    assertThat(links.first()).hasAttribute("href", "../playground/");
    page.navigate(visitor.address() + "embed/?lab=playground&hide=points&s=1#?secret=1");
    page.waitForURL(Pattern.compile(".*/playground/\\?embed=1&hide=points&s=1#\\?secret=1"));
  }

  /** How many pixels a frame's page is wider than the frame. */
  private static int wider(Frame frame) {
    return (int) frame.evaluate("document.documentElement.scrollWidth - innerWidth");
  }

  private static void waitToTrain(Frame frame, int epochs) {
    frame.waitForFunction(
        "epochs => vitrine.getState().then(state => state.epoch > epochs)", epochs);
  }

  private static double epoch(Frame frame) {
    return ((Number) frame.evaluate("vitrine.getState().then(state => state.epoch)")).doubleValue();
  }

  private static List<Object> workers(HostPage host) {
    return host.page().mainFrame().childFrames().stream()
        .map(frame -> frame.evaluate("self.workers"))
        .toList();
  }

  /** What the site says of the latest version of the element. */
  private static Map<String, String> released() throws IOException {
    var text = Files.readString(Visitor.SITE.resolve("embed/embed.json"));
    var found = Pattern.compile("\"(\\w+)\":\"([^\"]*)\"").matcher(text).results();
    return found.collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
  }
}
