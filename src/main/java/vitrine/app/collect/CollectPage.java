package vitrine.app.collect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.app.page.PackFetcher;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.browser.Address;
import vitrine.browser.Clock;
import vitrine.browser.Turns;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Supplies;
import vitrine.teach.collect.CollectView;
import vitrine.teach.collect.HandInReport;
import vitrine.teach.collect.PastedLines;
import vitrine.teach.collect.ReportTable;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;

/**
 * The page that replays hand-ins, one after the other in short slices, so that it can be stopped at
 * any time. The labs' own models run here, on the exact backend; the JVM gives the same.
 */
public final class CollectPage implements CollectView.Desk {
  private static final double SLICE_MILLIS = 12;
  private static final int FIRST = 64;
  private static final int MOST = 1 << 16;

  private final CollectView view;
  private final Turns turns = Turns.betweenFrames(this::work);
  private final PackFetcher packs = new PackFetcher((bytes, of) -> {});
  private final Supplies supplies = new Supplies();
  private final List<HandInReport> reports = new ArrayList<>();
  private List<PastedLines.Line> lines = List.of();
  private @Nullable Examination current;
  private int some = FIRST;
  private int run;
  private boolean isWaiting;

  private CollectPage(Tag place) {
    view = new CollectView(place, PageTexts.read(), LiveRegions.inPage(), this);
  }

  /** Builds the page. */
  public static void main(String[] arguments) {
    var place = Tag.find("collect");
    if (place != null) {
      var page = new CollectPage(place);
      SiteKeeper.beginAfterFirstDeed();
      page.stop();
    }
  }

  @Override
  public void begin(String pasted) {
    try {
      lines = PastedLines.read(pasted);
    } catch (Refusal refusal) {
      view.refuse(PageTexts.read().of(refusal.sentence()));
      return;
    }
    run++;
    reports.clear();
    isWaiting = false;
    view.working(1, lines.size(), 0);
    turns.request();
  }

  @Override
  public void stop() {
    run++;
    var open = current;
    current = null;
    if (open != null) {
      open.close();
    }
    if (!lines.isEmpty()) {
      lines = List.of();
      view.done(ReportTable.compared(reports));
    }
  }

  @Override
  public String root() {
    return Address.resolve("../../");
  }

  private void work() {
    double start = Clock.millis();
    while (!lines.isEmpty() && !isWaiting && Clock.millis() - start < SLICE_MILLIS) {
      if (reports.size() == lines.size()) {
        stop();
        return;
      }
      step(lines.get(reports.size()));
    }
    if (!lines.isEmpty() && !isWaiting) {
      var open = current;
      double share = (reports.size() + (open == null ? 0 : open.share())) / lines.size();
      view.working(Math.min(reports.size() + 1, lines.size()), lines.size(), share);
      turns.request();
    }
  }

  private void step(PastedLines.Line line) {
    try {
      var open = current;
      if (open == null) {
        prepare(Examination.of(line));
        return;
      }
      double before = Clock.millis();
      boolean goesOn = open.advance(some);
      double spent = Clock.millis() - before;
      some = spent > SLICE_MILLIS / 3 ? Math.max(1, some / 2) : Math.min(MOST, some * 2);
      if (!goesOn) {
        reports.add(open.report());
        current = null;
        some = FIRST;
      }
    } catch (Refusal refusal) {
      refused(line, refusal.sentence());
    }
  }

  private void refused(PastedLines.Line line, Sentence sentence) {
    var open = current;
    current = null;
    if (open != null) {
      open.close();
    }
    reports.add(HandInReport.refused(line, sentence));
  }

  /** Fetches the packs that are missing, one after the other, then begins. */
  private void prepare(Examination next) {
    for (var name : next.packs()) {
      if (!supplies.has(name)) {
        int asked = run;
        isWaiting = true;
        packs.fetch(
            name,
            bytes -> {
              supplies.put(name, bytes);
              goOn(asked, null);
            },
            sentence -> goOn(asked, sentence));
        return;
      }
    }
    next.begin(supplies);
    current = next;
  }

  private void goOn(int asked, @Nullable Sentence fault) {
    if (asked == run) {
      isWaiting = false;
      if (fault != null) {
        refused(lines.get(reports.size()), fault);
      }
      turns.request();
    }
  }
}
