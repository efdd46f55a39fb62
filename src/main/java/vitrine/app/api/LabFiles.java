package vitrine.app.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.file.Blob;
import vitrine.app.page.LabAddress;
import vitrine.browser.Download;
import vitrine.session.LinkCodec;
import vitrine.session.PageSession;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Start;

/**
 * The link and the files in which any lab gives its network away: its state, its numbers, its
 * source.
 */
public final class LabFiles {
  private static final int ANY_LENGTH = Integer.MAX_VALUE;
  private static final String TEXT = "text/plain";
  private static final String TABLE = "text/csv";

  private final String lab;
  private final PageSession session;

  /**
   * Files of a session.
   *
   * @param lab the lab's id, which they are named after
   */
  public LabFiles(String lab, PageSession session) {
    this.lab = lab;
    this.session = session;
  }

  /** Hands over the link to this moment: the way to it, or the network's numbers themselves. */
  public void link(boolean withWeights, Consumer<String> taker, Reply reply) {
    if (!withWeights) {
      taker.accept(LabAddress.of(session.start()));
      return;
    }
    session.checkpoint(
        checkpoint -> {
          String link;
          try {
            link =
                LabAddress.of(
                    new Start(checkpoint.settings(), checkpoint, List.of(), checkpoint.examples()));
          } catch (Refusal tooLong) {
            reply.refused(tooLong.sentence());
            return;
          }
          taker.accept(link);
        },
        reply);
  }

  /** The formats and their media types; {@code csv} is the lab's own table. */
  public static Map<String, String> formats() {
    var formats = new LinkedHashMap<String, String>();
    formats.put("state", TEXT);
    formats.put("csv", TABLE);
    formats.putAll(NetworkFiles.formats());
    return formats;
  }

  /** Hands over a file of any format but {@code csv}. */
  public void export(String format, Consumer<Blob> taker, Reply reply) {
    if (format.equals("state")) {
      var state = LinkCodec.encode(session.start(), ANY_LENGTH);
      taker.accept(Download.named(Download.text(state, TEXT), lab + "-state.txt"));
      return;
    }
    session.checkpoint(
        checkpoint -> NetworkFiles.write(format, lab, checkpoint, taker, reply), reply);
  }

  /** The lab's own table as a file; {@code what} stands in its name. */
  public Blob table(String text, String what) {
    return Download.named(Download.text(text, TABLE), lab + "-" + what + ".csv");
  }
}
