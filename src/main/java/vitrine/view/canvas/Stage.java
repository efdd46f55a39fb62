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
  /** A reply that says in one line why something was refused. */
  public Reply explaining() {
    return new Reply() {
      @Override
      public void done() {}

      @Override
      public void refused(Sentence sentence) {
        toast.say(texts.of(sentence));
      }
    };
  }
}
