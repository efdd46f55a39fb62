package vitrine.app.digits;

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
import vitrine.browser.Frames;
import vitrine.labs.digits.DigitsData;
import vitrine.labs.digits.DigitsGraph;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.digits.page.DigitsView;
import vitrine.session.Listeners;
import vitrine.session.PageSession;
import vitrine.view.canvas.PageTheme;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.ElsewhereView;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;
import vitrine.view.dom.ToastLine;

/** The page of the digits family: wires address, session, engine, data, view and API together. */
public final class DigitsPage {
  private final LabAddress address = LabAddress.read(DigitsSettings.DECLARATION);
  private final Stage stage;
  private final PageSession session;
  private final DigitsView view;
  private final StateReport report;

  private DigitsPage(Tag place) {
    var listeners = new Listeners();
    stage =
        new Stage(
            PageTexts.read(),
            new PageTheme(this::themeChanged),
            LiveRegions.inPage(),
            new ToastLine());
    session =
        new PageSession(
            DigitsSettings.LAB,
            address.start(),
            new PageEngines(stage, this::runsAs),
            DigitsGraph::of,
            listeners);
    view = new DigitsView(place, session, stage);
    session.needs(DigitsData::packs, new PackFetcher(this::fetching));
    var facts = new DigitsApi(session, view.speech());
    session.lock(address.locked());
    report = new StateReport(DigitsSettings.LAB, session, stage.texts(), facts);
    view.restrict(address.hidden(), address.locked());
    listeners.add(view);
    listeners.add(VitrineApi.publish(session, stage.texts(), facts, report));
    listeners.add(new SessionStart(session, false));
    listeners.add(new AddressWriter(address, session));
    Onlooker.of(place, session);
    place.add(
        new ElsewhereView(
                stage.texts(),
                "elsewhere.lab",
                taker -> new PageFiles().link(false, taker, stage.explaining()))
            .tag());
    SiteKeeper.begin(stage);
  }

  /** Builds the lab into the page; its images are fetched after the first paint. */
  public static void main(String[] arguments) {
    TaskTerms.await(DigitsPage::open);
  }

  private static void open() {
    var place = Tag.find("lab");
    if (place != null) {
      var page = new DigitsPage(place);
      for (var note : page.address.notes()) {
        page.stage.toast().say(page.stage.words(note));
      }
      // One frame to lay the page out, one to see it.
      Frames.next(first -> Frames.next(second -> SessionStart.begin(place, page.session)));
    }
  }

  private void themeChanged() {
    view.themeChanged();
  }

  private void fetching(double bytes, double of) {
    view.fetching(bytes, of);
  }

  private void runsAs(String engine) {
    report.engine(engine);
  }
}
