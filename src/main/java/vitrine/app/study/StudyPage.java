package vitrine.app.study;

import org.teavm.jso.dom.html.HTMLElement;
import vitrine.app.api.PageFiles;
import vitrine.app.page.PageTexts;
import vitrine.app.wire.PortBeside;
import vitrine.browser.Channel;
import vitrine.labs.playground.PlaygroundGraph;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.playground.study.StudyTools;
import vitrine.labs.playground.study.StudyView;
import vitrine.session.Listeners;
import vitrine.session.guest.GuestSession;
import vitrine.view.canvas.PageTheme;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;
import vitrine.view.dom.ToastLine;

/** The page module of the Playground's closer looks, for the page that has fetched it. */
public final class StudyPage {
  private final Listeners listeners = new Listeners();
  private final StudyView view;

  private StudyPage(Tag room, Channel line) {
    var stage =
        new Stage(
            PageTexts.withLate("study"),
            new PageTheme(this::themeChanged),
            LiveRegions.inPage(),
            new ToastLine());
    var session =
        new GuestSession(
            new PortBeside(line), PlaygroundSettings.DECLARATION, PlaygroundGraph::of, listeners);
    view =
        new StudyView(
            room,
            session,
            session::watch,
            stage,
            new StudyTools(new OwnEngines(), new PageFiles()));
    listeners.add(view);
    session.begin();
  }

  /** Tells the page that the parts can be opened. */
  public static void main(String[] arguments) {
    Tag.beginIdsWith("study");
    StudyFetcher.offer(StudyPage::open);
  }

  private static void open(HTMLElement room, Channel line) {
    new StudyPage(Tag.around(room), line);
  }

  private void themeChanged() {
    view.themeChanged();
  }
}
