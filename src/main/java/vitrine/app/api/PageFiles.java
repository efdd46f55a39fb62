package vitrine.app.api;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.file.Blob;
import vitrine.browser.Download;
import vitrine.labs.frame.TakeAway;
import vitrine.session.Reply;
import vitrine.session.Sentence;

/** What can be taken away from the page, through the page's own public API. */
public final class PageFiles implements TakeAway {

  /** Takes a text. */
  @JSFunctor
  @FunctionalInterface
  interface Taker extends JSObject {
    /** Here it is. */
    void take(String text);
  }

  /** Takes a file and what to call it. */
  @JSFunctor
  @FunctionalInterface
  interface FileTaker extends JSObject {
    /** Here it is. */
    void take(Blob file, String name);
  }

  @Override
  public void text(String format, Consumer<String> taker, Reply reply) {
    text(
        format,
        text -> {
          taker.accept(text);
          reply.done();
        },
        message -> refuse(reply, message));
  }

  @Override
  public void save(String format, Reply reply) {
    file(
        format,
        (file, name) -> {
          Download.save(file, name);
          reply.done();
        },
        message -> refuse(reply, message));
  }

  @Override
  public void link(boolean withWeights, Consumer<String> taker, Reply reply) {
    link(
        withWeights,
        text -> {
          taker.accept(text);
          reply.done();
        },
        message -> refuse(reply, message));
  }

  /** The API has said it in words already. */
  private static void refuse(Reply reply, String message) {
    reply.refused(Sentence.of("refused.said", message));
  }

  @JSBody(
      params = {"format", "taker", "refused"},
      script =
          "self.vitrine.export(format).then(function(file) { return file.text(); }).then("
              + "function(text) { taker(text); }, function(error) { refused(error.message); });")
  private static native void text(String format, Taker taker, Taker refused);

  @JSBody(
      params = {"format", "taker", "refused"},
      script =
          "self.vitrine.export(format).then(function(file) {"
              + "taker(file, file.name || 'vitrine'); },"
              + " function(error) { refused(error.message); });")
  private static native void file(String format, FileTaker taker, Taker refused);

  @JSBody(
      params = {"withWeights", "taker", "refused"},
      script =
          "self.vitrine.link({weights: withWeights}).then(function(text) { taker(text); },"
              + " function(error) { refused(error.message); });")
  private static native void link(boolean withWeights, Taker taker, Taker refused);
}
