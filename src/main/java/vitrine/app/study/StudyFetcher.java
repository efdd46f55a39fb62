package vitrine.app.study;

import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import vitrine.app.page.PageData;
import vitrine.app.wire.PortBeside;
import vitrine.browser.Channel;
import vitrine.browser.Scripts;
import vitrine.browser.Workers;
import vitrine.labs.frame.StudyDoorView;
import vitrine.session.Probe;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.session.guest.GuestHost;
import vitrine.view.dom.Tag;

/** Fetches the study module and joins it to the page's session as its guest. */
public final class StudyFetcher implements StudyDoorView.Study {
  private final GuestHost host;

  /** Joins guests to {@code host}. */
  public StudyFetcher(GuestHost host) {
    this.host = host;
  }

  /** What the module offers to the page. */
  @JSFunctor
  @FunctionalInterface
  public interface Opener extends JSObject {
    /** Fills {@code room} with parts that follow the session at the other end of {@code line}. */
    void open(HTMLElement room, Channel line);
  }

  @Override
  public void fetch(Tag room, Reply reply) {
    Scripts.load(
        PageData.address("study"),
        () -> {
          var line = Workers.pair();
          host.serve(new PortBeside(line.getPort1()));
          open(room.node(), line.getPort2());
          reply.done();
        },
        () -> reply.refused(Sentence.of("refused.study")));
  }

  @Override
  public List<Probe> probes() {
    return host.probes();
  }

  /** Lets {@code opener} open the parts from now on. */
  @JSBody(params = "opener", script = "self.vitrineStudy = opener;")
  static native void offer(Opener opener);

  @JSBody(
      params = {"room", "line"},
      script = "self.vitrineStudy(room, line);")
  private static native void open(HTMLElement room, Channel line);
}
