package vitrine.app.labs;

import vitrine.app.api.PageFiles;
import vitrine.app.api.StateReport;
import vitrine.app.api.VitrineApi;
import vitrine.app.page.AddressWriter;
import vitrine.app.page.LabAddress;
import vitrine.app.page.Onlooker;
import vitrine.app.page.PackFetcher;
import vitrine.app.page.PageEngines;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SessionStart;
import vitrine.app.page.SiteKeeper;
import vitrine.app.page.TaskTerms;
import vitrine.labs.small.SmallLab;
import vitrine.labs.small.SmallView;
import vitrine.session.Listeners;
import vitrine.session.PageSession;
import vitrine.view.canvas.PageTheme;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;
import vitrine.view.dom.ToastLine;

/** The page of a small lab: wires address, session, engine, view and API together. */
final class LabsPage {
  private final LabAddress address;
  private final Stage stage;
  private final PageSession session;
  private final SmallView view;
  private final StateReport report;

  private LabsPage(Tag place, SmallLab lab, SmallView.FigureMaker figure) {
    address = LabAddress.read(lab.declaration());
    var listeners = new Listeners();
    stage =
        new Stage(
            PageTexts.read(),
            new PageTheme(this::themeChanged),
            LiveRegions.inPage(),
            new ToastLine());
    session =
        new PageSession(
            lab.id(), address.start(), new PageEngines(stage, this::runsAs), lab::graph, listeners);
    session.needs(lab::packs, new PackFetcher((bytes, of) -> {}));
    view = new SmallView(place, session, stage, figure, new PageFiles());
    var facts = new SmallApi(lab, session, view.speech());
    session.lock(address.locked());
    report = new StateReport(lab.id(), session, stage.texts(), facts);
    view.restrict(address.hidden(), address.locked());
    listeners.add(view);
    listeners.add(VitrineApi.publish(session, stage.texts(), facts, report));
    listeners.add(new SessionStart(session, false));
    listeners.add(new AddressWriter(address, session));
  }

  /** Builds a lab into the page and starts its engine. */
  static void open(SmallLab lab, SmallView.FigureMaker figure) {
    TaskTerms.await(() -> openNow(lab, figure));
  }

  private static void openNow(SmallLab lab, SmallView.FigureMaker figure) {
    var place = Tag.find("lab");
    if (place != null) {
      var page = new LabsPage(place, lab, figure);
      Onlooker.of(place, page.session);
      SessionStart.begin(place, page.session);
      for (var note : page.address.notes()) {
        page.stage.toast().say(page.stage.words(note));
      }
      SiteKeeper.begin(page.stage);
    }
  }

  private void themeChanged() {
    view.themeChanged();
  }

  private void runsAs(String engine) {
    report.engine(engine);
  }
}
