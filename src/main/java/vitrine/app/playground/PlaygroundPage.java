package vitrine.app.playground;

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
import vitrine.app.study.StudyFetcher;
import vitrine.browser.Address;
import vitrine.labs.frame.RunCurves;
import vitrine.labs.playground.ChosenData;
import vitrine.labs.playground.PlaygroundGraph;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.playground.PlaygroundView;
import vitrine.session.Listeners;
import vitrine.session.PageSession;
import vitrine.session.guest.GuestHost;
import vitrine.view.canvas.PageTheme;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;
import vitrine.view.dom.ToastLine;

/** The page of the playground family: wires address, session, engine, view and API together. */
public final class PlaygroundPage {
  private final LabAddress address;
  private final Listeners listeners = new Listeners();
  private final Stage stage;
  private final PageSession session;
  private final PlaygroundView view;
  private final StateReport report;

  private PlaygroundPage(Tag place) {
    address = PlaygroundAddress.read();
    stage =
        new Stage(
            PageTexts.read(),
            new PageTheme(this::themeChanged),
            LiveRegions.inPage(),
            new ToastLine());
    session =
        new PageSession(
            PlaygroundSettings.LAB,
            address.start(),
            new PageEngines(stage, this::runsAs),
            PlaygroundGraph::of,
            listeners);
    session.needs(ChosenData::packs, new PackFetcher((bytes, of) -> {}));
    var guests = new GuestHost(session, this::guestWants, RunCurves.traced().size(), this::past);
    view = new PlaygroundView(place, session, stage, new StudyFetcher(guests));
    var facts = new PlaygroundApi(session, view.speech(), view::history);
    session.lock(address.locked());
    report = new StateReport(PlaygroundSettings.LAB, session, stage.texts(), facts);
    view.restrict(address.hidden(), address.locked());
    listeners.add(view);
    listeners.add(guests);
    listeners.add(VitrineApi.publish(session, stage.texts(), facts, report));
    listeners.add(new SessionStart(session, !address.asksForState()));
    listeners.add(new AddressWriter(address, session));
  }

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    TaskTerms.await(PlaygroundPage::open);
  }

  private static void open() {
    var place = Tag.find("lab");
    if (place != null) {
      var page = new PlaygroundPage(place);
      Address.whenFragmentChanges(PlaygroundPage::openAgain);
      Onlooker.of(place, page.session);
      SessionStart.begin(place, page.session);
      page.tellNotes();
      SiteKeeper.begin(page.stage);
    }
  }

  private void tellNotes() {
    for (var note : address.notes()) {
      stage.toast().say(stage.words(note));
    }
  }

  private void themeChanged() {
    view.themeChanged();
  }

  private void guestWants() {
    view.watch();
  }

  private double[] past() {
    return view.past();
  }

  private void runsAs(String engine) {
    report.engine(engine);
  }

  private static void openAgain() {
    var address = PlaygroundAddress.ofNewFragment();
    if (address != null && Address.replace(address)) {
      Address.reload();
    }
  }
}
