package vitrine.app.api;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import vitrine.browser.Deferred;
import vitrine.browser.PlainValue;
import vitrine.session.Refusal;
import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.view.Texts;

/**
 * One call of the API on its way to an answer: resolved with a plain value, or rejected with one
 * sentence.
 */
public final class Promised {
  private final Deferred deferred = new Deferred();
  private final Texts texts;

  private Promised(Texts texts) {
    this.texts = texts;
  }

  /** What a call does; it answers through the promise, now or later. */
  public interface Call {
    /** Does it. */
    void run(Promised answer);
  }

  /** The promise of a call; a refusal thrown by it rejects. */
  public static JSObject of(Texts texts, Call call) {
    var answer = new Promised(texts);
    try {
      call.run(answer);
    } catch (Refusal refusal) {
      answer.refuse(refusal.sentence());
    }
    return answer.deferred.promise();
  }

  /** The answer is a plain value. */
  public void resolve(@Nullable Object value) {
    resolveWith(PlainValue.toScript(value));
  }

  void resolveWith(@Nullable JSObject value) {
    deferred.resolve(value);
  }

  /** There is no answer but that sentence. */
  public void refuse(Sentence sentence) {
    deferred.reject(texts.of(sentence));
  }

  /** A reply that resolves with nothing when it is done. */
  Reply withNothing() {
    return then(() -> resolve(null));
  }

  /** A reply that only refuses: the answer comes by another way. */
  Reply refusing() {
    return then(() -> {});
  }

  /** A reply after which {@code next} goes on. */
  Reply then(Runnable next) {
    return new Reply() {
      @Override
      public void done() {
        next.run();
      }

      @Override
      public void refused(Sentence sentence) {
        refuse(sentence);
      }
    };
  }
}
