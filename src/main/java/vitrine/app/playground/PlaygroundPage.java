package vitrine.app.playground;

import vitrine.app.page.EngineLauncher;
import vitrine.app.page.LaunchedEngine;
import vitrine.app.page.PageEngines;
import vitrine.app.page.PageTexts;
import vitrine.browser.Address;
import vitrine.browser.MediaQuery;
import vitrine.labs.playground.PlaygroundGraph;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.labs.playground.PlaygroundView;
import vitrine.session.Listeners;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Start;
import vitrine.view.canvas.PageTheme;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;
import vitrine.view.dom.ToastLine;

/** The page of the playground family. */
public final class PlaygroundPage {
  private PlaygroundPage() {}

  /** Builds the lab into the page and starts its engine. */
  public static void main(String[] arguments) {
    var place = Tag.find("lab");
    if (place == null) {
      return;
    }
    var stage = new Stage(PageTexts.read(), new PageTheme(() -> {}), LiveRegions.inPage(), new ToastLine());
    var listeners = new Listeners();
    var engines =
        new PageEngines(
            EngineLauncher.ofPage(report -> {}),
            new EngineLauncher.Outcome() {
              @Override
              public void launched(LaunchedEngine engine) {}

              @Override
              public void failed(String reasons) {
                stage.toast().say(stage.texts().of("error.engine.none"));
              }
            });
    var session =
        new PageSession(
            PlaygroundSettings.LAB,
            Start.of(PlaygroundSettings.DECLARATION.fallbacks()),
            engines,
            PlaygroundGraph::of,
            listeners);
    listeners.add(new PlaygroundView(place, session, stage));
    listeners.add(
        new PageListener() {
          @Override
          public void ready() {
            if (Address.fragment().isEmpty() && !Address.isFramed() && !MediaQuery.REDUCED_MOTION.holds()) {
              session.play(session.settings().whole("speed"));
            }
          }
        });
    session.begin();
  }
}
