package vitrine.view.canvas;

import vitrine.session.Reply;
import vitrine.session.Sentence;
import vitrine.view.Texts;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.ToastLine;

/**
 * What all parts of a view share: the words, the colours, and the ways to speak to the visitor.
 *
 * @param texts the page's words
 * @param theme the page's colours
 * @param live what screen readers are told
 * @param toast the line in which the page explains itself
 */
public record Stage(Texts texts, PageTheme theme, LiveRegions live, ToastLine toast) {
  /** The words of a sentence; a setting is called by its label, as on its control. */
  public String words(Sentence sentence) {
    if (sentence.key().startsWith("refused.setting.") && !sentence.arguments().isEmpty()) {
      var label = "setting." + sentence.arguments().get(0) + ".label";
      return texts.of(texts.has(label) ? sentence.about(texts.of(label)) : sentence);
    }
    return texts.of(sentence);
  }

  /** A reply that says in one line why something was refused. */
  public Reply explaining() {
    return new Reply() {
      @Override
      public void done() {}

      @Override
      public void refused(Sentence sentence) {
        toast.say(words(sentence));
      }
    };
  }
}
