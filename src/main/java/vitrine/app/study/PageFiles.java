package vitrine.app.study;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import vitrine.browser.Callback;
import vitrine.labs.frame.TakeAway;
import vitrine.session.Reply;
import vitrine.session.Sentence;

/** What can be taken away from the page, through the page's own public API. */
final class PageFiles implements TakeAway {

  /** Takes a text. */
  @JSFunctor
  @FunctionalInterface
  interface Taker extends JSObject {
    /** Here it is. */
    void take(String text);
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
    save(format, reply::done, message -> refuse(reply, message));
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
    reply.refused(Sentence.of("study.said", message));
  }

  @JSBody(
      params = {"format", "taker", "refused"},
      script =
          "self.vitrine.export(format).then(function(file) { return file.text(); }).then("
              + "function(text) { taker(text); }, function(error) { refused(error.message); });")
  private static native void text(String format, Taker taker, Taker refused);

  @JSBody(
      params = {"format", "saved", "refused"},
      script =
          "self.vitrine.export(format).then(function(file) {"
              + "var link = document.createElement('a');"
              + "link.href = URL.createObjectURL(file);"
              + "link.download = file.name || 'vitrine';"
              + "link.click();"
              + "setTimeout(function() { URL.revokeObjectURL(link.href); }, 30000);"
              + "saved(); }, function(error) { refused(error.message); });")
  private static native void save(String format, Callback saved, Taker refused);

  @JSBody(
      params = {"withWeights", "taker", "refused"},
      script =
          "self.vitrine.link({weights: withWeights}).then(function(text) { taker(text); },"
              + " function(error) { refused(error.message); });")
  private static native void link(boolean withWeights, Taker taker, Taker refused);
}
