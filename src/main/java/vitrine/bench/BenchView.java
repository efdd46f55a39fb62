package vitrine.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vitrine.bench.ResultsText.Measured;
import vitrine.bench.work.Benchmark;
import vitrine.bench.work.Request;
import vitrine.browser.Timer;
import vitrine.session.Numerals;
import vitrine.session.Sentence;
import vitrine.view.Texts;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The page of measurements: starts and stops them, and shows every backend side by side. */
public final class BenchView {
  /** All that there are; the page shows those that a device lacks as missing. */
  private static final List<String> BACKENDS = List.of("cpu", "simd", "webgl");

  /** Milliseconds that an engine has to stop in an orderly way. */
  private static final int PATIENCE = 700;

  private final Stage stage;
  private final Texts texts;
  private final Round round;
  private final DeviceFacts facts;
  private final Map<Benchmark, BenchmarkView> cards = new LinkedHashMap<>();
  private final Map<String, Measured> results = new LinkedHashMap<>();
  private final PressButton all;
  private final Tag bar = Tag.of("div", "bench-top");
  private final Tag progress = Tag.of("progress").attribute("max", "1").attribute("value", "0");
  private final Tag progressText = Tag.of("p", "bench-status");
  private final Tag device = Tag.of("dl", "bench-device");
  private final CopyView copy;
  private final SizesView sizes;
  private List<String> offered = List.of();
  private String engine = "";
  private boolean ofSizes;

  /** Builds the page into {@code place}; nothing is measured until somebody presses a button. */
  public BenchView(Tag place, BenchLine line, Stage stage, DeviceFacts facts) {
    this.stage = stage;
    this.facts = facts;
    texts = stage.texts();
    round = new Round(line, new Witness());
    copy = new CopyView(stage, this::lines, () -> List.copyOf(results.values()));
    sizes = new SizesView(BACKENDS, texts, () -> start(this::sizeRequests, true));
    all = PressButton.of("button-lead", "", this::toggle);
    progress.attribute("aria-label", texts.of("bench.progress"));
    bar.add(Tag.of("div", "bench-buttons").add(all.tag(), copy.tag()), progressText, progress);
    var grid = Tag.of("div", "bench-grid");
    for (var benchmark : Benchmark.values()) {
      var card =
          new BenchmarkView(
              benchmark, BACKENDS, texts, () -> start(() -> requests(benchmark), false));
      cards.put(benchmark, card);
      grid.add(card.tag());
    }
    place.add(
        bar,
        stage.toast().tag(),
        copy.fallback(),
        grid,
        sizes.tag(),
        Tag.of("h2").text(texts.of("bench.device.title")),
        device);
    progressText.text(texts.of("bench.nothing"));
    showDevice();
    refresh();
  }

  /** Says which backends this device offers, and what the engine runs as. */
  public void offered(List<String> names, String engineKind) {
    offered = names;
    engine = engineKind;
    for (var card : cards.values()) {
      card.offered(names);
    }
    showDevice();
    refresh();
  }

  /** Shows a sentence that the visitor should read. */
  public void tell(Sentence sentence) {
    stage.toast().say(texts.of(sentence));
  }

  private void toggle() {
    if (round.isRunning()) {
      round.stop();
      Timer.after(PATIENCE, round::cut);
    } else {
      start(this::everything, false);
    }
  }

  private interface Wanted {
    List<Request> requests();
  }

  private void start(Wanted wanted, boolean showsSizes) {
    if (!round.isRunning() && !offered.isEmpty()) {
      ofSizes = showsSizes;
      stage.toast().clear();
      copy.hide();
      stage.live().say(texts.of("bench.begun"));
      round.start(wanted.requests());
      refresh();
    }
  }

  private List<Request> everything() {
    var requests = new ArrayList<Request>();
    for (var benchmark : Benchmark.values()) {
      requests.addAll(requests(benchmark));
    }
    return requests;
  }

  private List<Request> requests(Benchmark benchmark) {
    var requests = new ArrayList<Request>();
    for (var backend : offered) {
      requests.add(Request.usual(benchmark, backend));
    }
    return requests;
  }

  private List<Request> sizeRequests() {
    return sizes.requests(offered);
  }

  private BenchmarkView card(Request request) {
    return Objects.requireNonNull(cards.get(request.benchmark()));
  }

  private void showDevice() {
    device.clear();
    for (var line : lines().entrySet()) {
      device.add(
          Tag.of("div").add(Tag.of("dt").text(line.getKey()), Tag.of("dd").text(line.getValue())));
    }
  }

  private Map<String, String> lines() {
    return DeviceLines.of(facts, engine, texts);
  }

  /** Shows what can be pressed now; a button keeps its place in the order of Tab. */
  private void refresh() {
    boolean running = round.isRunning();
    all.text(texts.of(running ? "bench.stop" : "bench.all"));
    all.enable(!offered.isEmpty());
    bar.toggle("running", running);
    boolean free = !running && !offered.isEmpty();
    for (var card : cards.values()) {
      card.enable(free);
    }
    sizes.enable(free);
    copy.enable(!results.isEmpty());
  }

  private final class Witness implements Round.Listener {
    @Override
    public void begun(List<Request> requests, int at) {
      var request = requests.get(at);
      if (!ofSizes) {
        card(request).row(request.backend()).measuring();
      }
      progressText.text(
          texts.of(
              ofSizes ? "bench.running.size" : "bench.running",
              texts.of("bench." + request.benchmark().key() + ".title"),
              request.backend(),
              Integer.toString(at + 1),
              Integer.toString(requests.size()),
              request.options().declaration().find("n") == null
                  ? ""
                  : request.options().text("n")));
    }

    @Override
    public void progressed(double share) {
      progress.attribute("value", Numerals.write(Math.floor(share * 1000) / 1000));
    }

    @Override
    public void measured(Request request, Result result) {
      results.put(request.title() + " " + result.backend(), new Measured(request, result));
      if (ofSizes) {
        sizes.measured(request, result);
      } else {
        card(request).measured(result);
      }
    }

    @Override
    public void refused(Request request, Sentence sentence) {
      if (ofSizes) {
        tell(sentence);
      } else {
        card(request).row(request.backend()).refused(sentence);
      }
    }

    @Override
    public void ended(boolean stopped) {
      var words = texts.of(stopped ? "bench.stopped" : "bench.done");
      progress.attribute("value", "0");
      progressText.text(words);
      stage.live().say(words);
      for (var card : cards.values()) {
        card.settle();
      }
      refresh();
    }
  }
}
