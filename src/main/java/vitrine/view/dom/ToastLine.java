package vitrine.view.dom;

import org.jspecify.annotations.Nullable;
import vitrine.browser.Callback;

/**
 * The line in which the page explains itself: “Reset, because the data changed.” It stays until the
 * next explanation, takes no focus, and may offer one thing to press.
 */
public final class ToastLine {
  private final Tag words = Tag.of("span");
  private final Tag button = Tag.button("toast-action").shown(false);
  private final Tag line = Tag.of("p", "toast").attribute("role", "status").add(words, button);
  private String explanation = "";
  private @Nullable Callback action;
  private Runnable rest = () -> show("", "", null);

  /** An empty line. */
  public ToastLine() {
    button.on(
        "click",
        event -> {
          var wanted = action;
          clear();
          if (wanted != null) {
            wanted.call();
          }
        });
  }

  /** Its element; to be put where its room is kept, so that nothing moves. */
  public Tag tag() {
    return line;
  }

  /** Shows one sentence. */
  public void say(String sentence) {
    show(sentence, "", null);
  }

  /** Shows one sentence and one thing to press. */
  public void offer(String sentence, String press, Callback pressed) {
    show(sentence, press, pressed);
  }

  /** Shows one sentence and one thing to press whenever there is nothing else to explain. */
  public void standing(String sentence, String press, Callback pressed) {
    rest = () -> show(sentence, press, pressed);
    if (explanation.isEmpty()) {
      rest.run();
    }
  }

  /** Shows how something long goes on, in front of the last explanation. */
  public void pass(String sentence) {
    words.text(sentence);
    button.shown(false);
  }

  /** What was long is over: the last explanation shows again. */
  public void passed() {
    words.text(explanation);
    button.shown(action != null);
  }

  /** Shows nothing but what stands there whenever there is nothing else. */
  public void clear() {
    rest.run();
  }

  private void show(String sentence, String press, @Nullable Callback pressed) {
    action = pressed;
    explanation = sentence;
    words.text(sentence);
    button.text(press).shown(pressed != null);
  }
}
