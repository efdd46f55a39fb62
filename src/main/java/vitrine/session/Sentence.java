package vitrine.session;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence for the visitor, as a key of the message file and the arguments that fill its {0},
 * {1}, … .
 *
 * @param key a key of {@code web/messages/en.properties}
 * @param arguments what fills the places, already written as text
 */
public record Sentence(String key, List<String> arguments) {
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  /** The sentence of that key. */
  public static Sentence of(String key, String... arguments) {
    return new Sentence(key, List.of(arguments));
  }

  /** As much of a text from outside as a sentence can bear. */
  public static String excerpt(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }

  /** This sentence about something called {@code name}: its first argument replaced. */
  public Sentence about(String name) {
    var renamed = new ArrayList<String>(arguments);
    renamed.set(0, name);
    return new Sentence(key, renamed);
  }
}
