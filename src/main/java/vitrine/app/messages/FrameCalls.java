package vitrine.app.messages;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a page in a frame answers its host, beyond what every such page does. */
public interface FrameCalls {
  /** What it is: {@code lab} or {@code tour}. */
  String kind();

  /** Its id. */
  String id();

  /** The names of the calls that may come as messages. */
  List<String> names();

  /** Calls {@code ready} once calls are answered at once. */
  void whenReady(Runnable ready);

  /** Makes a call: exactly one of the two is called. */
  void call(String type, List<?> arguments, Consumer<@Nullable Object> answered, Refused refused);

  /** Tells an event from now on, if it does not tell it to all. */
  void hear(String event, Consumer<@Nullable Object> hearer);

  /** What only a trusted host is told, when it says hello and after each change; or null. */
  @Nullable Map<String, @Nullable Object> state();

  /** The page's theme has been set to {@code light}, {@code dark} or {@code auto}. */
  default void themed(String theme) {}

  /** Hears why a call is refused. */
  @FunctionalInterface
  interface Refused {
    /**
     * It is refused.
     *
     * @param code one of those in the list of messages
     * @param sentence why; an empty text for what the code alone says of {@code about}
     */
    void because(String code, String sentence, String... about);
  }
}
