package vitrine.app.bench;

import java.util.List;
import vitrine.app.page.PageEngines;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.bench.BenchLine;
import vitrine.bench.BenchView;
import vitrine.session.Sentence;
import vitrine.view.canvas.PageTheme;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;
import vitrine.view.dom.ToastLine;

/** The page of the bench family: wires engine, view and API together. */
public final class BenchPage {
  private final BenchLine line;
  private final BenchView view;
  private final BenchApi api;
  private String engine = "";

  private BenchPage(Tag place) {
    var stage =
        new Stage(PageTexts.read(), new PageTheme(() -> {}), LiveRegions.inPage(), new ToastLine());
    line =
        new BenchLine(new PageEngines(kind -> engine = kind, this::engineMissing), this::offered);
    view = new BenchView(place, line, stage, DeviceProbe.read());
    api = BenchApi.publish(line, stage.texts());
    SiteKeeper.begin(stage);
  }

  /** Builds the page and starts its engine, which waits. */
  public static void main(String[] arguments) {
    var place = Tag.find("bench");
    if (place != null) {
      new BenchPage(place).line.begin();
    }
  }

  private void engineMissing() {
    line.engineMissing();
    view.tell(Sentence.of("refused.bench.none"));
  }

  private void offered(List<String> names) {
    view.offered(names, engine);
    api.ready();
  }
}
