package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.session.Command;
import vitrine.session.LinkCodec;
import vitrine.session.MemoryLine;
import vitrine.session.PageListener;
import vitrine.session.Probe;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.session.guest.GuestHost;
import vitrine.session.guest.GuestSession;

/** A guest knows of the page's session what the page knows, and asks through it. */
final class GuestSessionTest implements PageListener {
  private static final Probe BIAS = Probe.parameters("output.bias");

  /** Two notes of two numbers each, after 250 and after 500 examples. */
  private static final double[] PAST = {250, 0.5, 0.6, 500, 0.25, 0.35};

  private final SessionBench bench = SessionBench.opened("networkShape", "3");
  private final MemoryLine line = new MemoryLine();
  private final GuestHost host = new GuestHost(bench.page, this::watch, 2, () -> PAST);
  private final GuestSession guest =
      new GuestSession(line.pageEnd(), PlaygroundSettings.DECLARATION, PlaygroundGraph::of, this);
  private final List<Snapshot> seen = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final List<List<Double>> passed = new ArrayList<>();

  GuestSessionTest() {
    bench.listeners.add(host);
    host.serve(line.engineEnd());
    guest.begin();
    settle();
  }

  @Test
  void arrivesWithTheSettingsAndTheGraphInForce() {
    assertThat(guest.settings()).isEqualTo(bench.page.settings());
    assertThat(guest.graph().canonicalText()).isEqualTo(bench.page.graph().canonicalText());
    assertThat(guest.isReady()).isTrue();
    assertThat(guest.epochSize()).isEqualTo(bench.page.epochSize());
    assertThat(heard).startsWith("ready");
  }

  @Test
  void hearsWhatTheRunWentThroughBeforeItCameAndAfterEachNewStart() {
    assertThat(passed).containsExactly(List.of(250.0, 0.5, 0.6), List.of(500.0, 0.25, 0.35));
    guest.stepTo(250, Reply.NONE);
    settle();
    assertThat(passed).hasSize(2);
    guest.send(new Command.Reset(), Reply.NONE);
    settle();
    assertThat(passed).hasSize(4).endsWith(List.of(500.0, 0.25, 0.35));
  }

  @Test
  void whatItWatchesComesWithEachSnapshot() {
    guest.watch(List.of(BIAS));
    settle();
    guest.stepTo(250, Reply.NONE);
    settle();
    assertThat(seen.get(seen.size() - 1).find(BIAS))
        .containsExactly(bench.model().read(List.of(BIAS)).get(0));
    assertThat(guest.examples()).isEqualTo(250);
  }

  @Test
  void whatItDoesIsDoneToThePagesRun() {
    guest.stepTo(500, Reply.NONE);
    settle();
    guest.send(new Command.Change(Map.of("learningRate", "0.1")), Reply.NONE);
    settle();
    assertThat(bench.page.examples()).isEqualTo(500);
    assertThat(bench.page.settings().text("learningRate")).isEqualTo("0.1");
    assertThat(guest.settings()).isEqualTo(bench.page.settings());
    guest.backTo(250, Reply.NONE);
    settle();
    assertThat(guest.examples()).isEqualTo(250);
    assertThat(bench.page.examples()).isEqualTo(250);
  }

  @Test
  void aRefusalReachesItWithItsSentence() {
    var refusals = new ArrayList<Sentence>();
    guest.send(new Command.Change(Map.of("learningRate", "fast")), refusing(refusals));
    settle();
    assertThat(refusals).extracting(Sentence::key).containsExactly("refused.setting.range");
    assertThat(refusals.get(0).arguments()).startsWith("learningRate", "fast");
    guest.read(Probe.parameters("layer9.bias"), values -> {}, refusing(refusals));
    settle();
    assertThat(refusals).hasSize(2);
  }

  @Test
  void itReadsTheNumbersThatThePageReads() {
    var numbers = new ArrayList<double[]>();
    guest.read(BIAS, numbers::add, Reply.NONE);
    guest.predict(new double[] {1, 2}, numbers::add, Reply.NONE);
    settle();
    assertThat(numbers.get(0)).containsExactly(bench.model().read(List.of(BIAS)).get(0));
    assertThat(numbers.get(1)).containsExactly(bench.model().predict(new double[] {1, 2}));
  }

  @Test
  void itsWayIsThePagesLink() {
    guest.stepTo(500, Reply.NONE);
    settle();
    guest.send(new Command.Change(Map.of("learningRate", "0.1")), Reply.NONE);
    settle();
    assertThat(LinkCodec.encode(guest.start(), LinkCodec.MOST))
        .isEqualTo(LinkCodec.encode(bench.page.start(), LinkCodec.MOST));
  }

  @Test
  void whatALinkHasLockedIsRefusedToEverybody() {
    bench.page.lock(List.of("learningRate", "seed"));
    var refusals = new ArrayList<Sentence>();
    guest.send(
        new Command.Change(Map.of("learningRate", "0.1", "noise", "10")), refusing(refusals));
    bench.page.send(new Command.Regenerate(), refusing(refusals));
    settle();
    assertThat(refusals)
        .extracting(Sentence::key)
        .containsOnly("refused.setting.locked")
        .hasSize(2);
    assertThat(bench.page.settings()).isEqualTo(SessionBench.settings("networkShape", "3"));
    guest.send(new Command.Change(Map.of("noise", "10")), Reply.NONE);
    settle();
    assertThat(guest.settings().text("noise")).isEqualTo("10");
  }

  @Test
  void anotherStructureGivesItAnotherGraph() {
    guest.send(new Command.Change(Map.of("networkShape", "5,2")), Reply.NONE);
    settle();
    assertThat(guest.graph().canonicalText()).isEqualTo(bench.page.graph().canonicalText());
    assertThat(guest.graph().node("layer2.bias").shape().size()).isEqualTo(2);
  }

  private static Reply refusing(List<Sentence> refusals) {
    return new Reply() {
      @Override
      public void done() {
        throw new Refusal("not.refused");
      }

      @Override
      public void refused(Sentence sentence) {
        refusals.add(sentence);
      }
    };
  }

  private void watch() {
    bench.page.watch(host.probes());
  }

  private void settle() {
    boolean moved = true;
    while (moved) {
      bench.settle();
      moved = line.deliverToEngine();
      moved |= line.deliverToPage();
    }
  }

  @Override
  public void ready() {
    heard.add("ready");
  }

  @Override
  public void seen(Snapshot snapshot) {
    seen.add(snapshot);
  }

  @Override
  public void passed(double examples, double[] values) {
    passed.add(List.of(examples, values[0], values[1]));
  }
}
