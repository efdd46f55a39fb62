package vitrine.app.study;

import vitrine.app.page.PackFetcher;
import vitrine.app.page.PageEngines;
import vitrine.labs.playground.ChosenData;
import vitrine.labs.playground.PlaygroundGraph;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.PageListener;
import vitrine.session.PageSession;
import vitrine.session.Sentence;
import vitrine.session.Sessions;
import vitrine.session.Start;

/** Sessions beside the page's own, each with an engine that is started for it. */
final class OwnEngines implements Sessions {
  @Override
  public PageSession open(Start start, PageListener listener) {
    var engines =
        new PageEngines(engine -> {}, () -> listener.told(Sentence.of("error.engine.none")));
    var session =
        new PageSession(PlaygroundSettings.LAB, start, engines, PlaygroundGraph::of, listener);
    session.needs(ChosenData::packs, new PackFetcher((bytes, of) -> {}));
    session.begin();
    return session;
  }
}
