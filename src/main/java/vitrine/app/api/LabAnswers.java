package vitrine.app.api;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.file.Blob;
import vitrine.labs.frame.Measures;
import vitrine.session.PageSession;
import vitrine.session.Probe;
import vitrine.session.Reply;

/** What every lab that trains a network answers alike: its metrics, its links and its files. */
public abstract class LabAnswers implements LabFacts {
  /** The lab's session. */
  protected final PageSession session;

  /** The files that every lab gives. */
  protected final LabFiles files;

  private final Supplier<String> summary;

  /**
   * The answers of a lab.
   *
   * @param lab its name in files and links
   * @param summary what is on screen, in words
   */
  protected LabAnswers(String lab, PageSession session, Supplier<String> summary) {
    this.session = session;
    this.summary = summary;
    files = new LabFiles(lab, session);
  }

  @Override
  public final String describeState() {
    return summary.get();
  }

  @Override
  public final Map<String, Probe> metrics() {
    return Measures.metrics(session.graph());
  }

  @Override
  public final void link(boolean withWeights, Consumer<String> taker, Reply reply) {
    files.link(withWeights, taker, reply);
  }

  @Override
  public Map<String, String> formats() {
    return LabFiles.formats();
  }

  @Override
  public void export(String format, Consumer<Blob> taker, Reply reply) {
    files.export(format, taker, reply);
  }
}
