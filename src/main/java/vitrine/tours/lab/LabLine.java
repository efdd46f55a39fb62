package vitrine.tours.lab;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The line to the lab beside a tour: calls of its API, and its answers, as plain values. */
public interface LabLine {
  /** Opens a lab; {@code ready} is called when it answers, {@code silent} if it does not. */
  void open(String lab, Runnable ready, Runnable silent);

  /**
   * Makes a call.
   *
   * @param type its name, such as {@code step}
   * @param payload its arguments: a list of all, or the only one
   * @param answered hears the answer
   * @param refused hears the sentence that says why there is none
   */
  void call(
      String type,
      @Nullable Object payload,
      Consumer<@Nullable Object> answered,
      Consumer<String> refused);
}
