package vitrine.labs.digits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vitrine.session.Command;
import vitrine.session.EngineSession;
import vitrine.session.MemoryLine;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Port;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.Snapshot;
import vitrine.session.Start;

/** A page of the digits lab and its engine on a table; each look at the clock takes a tick. */
final class DigitsBench {
  final List<String> fetched = new ArrayList<>();
  final List<String> told = new ArrayList<>();
  final List<double[]> passed = new ArrayList<>();
  final PageSession page;
  MemoryLine line = new MemoryLine();
  DigitsModel model = PackFiles.model("trainingSize", "100", "networkShape", "8");

  /** Ticks of the longest turn so far. */
  int longest;

  private EngineSession engine;
  private double now;

  /** A bench whose session has opened at those settings. */
  DigitsBench(String... settings) {
    page =
        new PageSession(
            DigitsSettings.LAB,
            Start.of(PackFiles.settings(settings)),
            this::launch,
            DigitsGraph::of,
            new Witness());
    page.needs(
        DigitsData::packs,
        (name, taker, failed) -> {
          fetched.add(name);
          taker.accept(PackFiles.bytes(name));
        });
    page.begin();
    settle();
  }

  void change(String key, String value) {
    page.send(new Command.Change(Map.of(key, value)), Reply.NONE);
  }

  double[] shown(Probe probe) {
    var values = page.snapshot().find(probe);
    return values == null ? new double[0] : values;
  }

  /** Delivers and works until nothing moves any more. */
  void settle() {
    boolean moved = true;
    for (int turns = 0; moved && turns < 100_000; turns++) {
      moved = false;
      while (line.deliverToEngine()) {
        moved = true;
      }
      double before = now;
      moved |= engine.work(8);
      longest = Math.max(longest, (int) (now - before));
      while (line.deliverToPage()) {
        moved = true;
      }
    }
  }

  private void launch(boolean isRestart, Consumer<Port> ready) {
    line = new MemoryLine();
    engine =
        new EngineSession(
            line.engineEnd(),
            (lab, changes, avoided, supplies) -> {
              var settings = DigitsSettings.DECLARATION.fallbacks().with(changes);
              model = new DigitsModel(settings, DigitsWorkplace.exact(), supplies);
              return model;
            },
            () -> now++);
    engine.begin();
    ready.accept(line.pageEnd());
  }

  private final class Witness implements PageListener {
    @Override
    public void seen(Snapshot snapshot) {
      page.drawn();
    }

    @Override
    public void passed(double examples, double[] values) {
      passed.add(values);
    }

    @Override
    public void told(Sentence sentence) {
      told.add(sentence.key());
    }
  }
}
