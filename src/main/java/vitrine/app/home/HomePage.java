package vitrine.app.home;

import vitrine.app.page.Onlooker;
import vitrine.app.page.PackFetcher;
import vitrine.app.page.PageEngines;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.browser.Frames;
import vitrine.labs.digits.DigitsGraph;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.digits.page.FirstMinuteView;
import vitrine.session.LinkCodec;
import vitrine.session.Listeners;
import vitrine.session.PageSession;
import vitrine.session.Start;
import vitrine.view.canvas.PageTheme;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;
import vitrine.view.dom.ToastLine;

/** The home page: the first minute, with the engine of the digits lab. */
public final class HomePage {
  /** What the first pack holds. */
  private static final String IMAGES = "2000";

  private final Listeners listeners = new Listeners();
  private final PageSession session;
  private final FirstMinuteView view;

  private HomePage(Tag place) {
    var stage =
        new Stage(
            PageTexts.read(),
            new PageTheme(this::themeChanged),
            LiveRegions.inPage(),
            new ToastLine());
    session =
        new PageSession(
            DigitsSettings.LAB,
            Start.of(DigitsSettings.DECLARATION.fallbacks().with("trainingSize", IMAGES)),
            new PageEngines(stage, engine -> {}),
            DigitsGraph::of,
            listeners);
    view = new FirstMinuteView(place, session, stage, this::next);
    session.needs(view::needs, new PackFetcher(view::fetching));
    listeners.add(view);
    Onlooker.of(view.figure(), session);
    SiteKeeper.beginAfterFirstDeed(stage);
  }

  /** Builds the first minute into the page and starts its engine. */
  public static void main(String[] arguments) {
    var place = Tag.find("lab");
    if (place != null) {
      // The page itself is painted first: one frame to lay it out, one to see it.
      Frames.next(first -> Frames.next(second -> open(place)));
    }
  }

  private static void open(Tag place) {
    new HomePage(place).session.begin();
  }

  private String next() {
    return "labs/digits/?s=" + LinkCodec.encode(session.start(), LinkCodec.MOST);
  }

  private void themeChanged() {
    view.themeChanged();
  }
}
