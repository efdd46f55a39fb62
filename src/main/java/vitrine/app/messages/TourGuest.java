package vitrine.app.messages;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.tours.Progress;
import vitrine.tours.reader.TourView;

/**
 * A tour in a frame: a host can go to a step, keep how far its reader is, and bring it back. What
 * the reader has answered is told to a trusted host alone.
 */
public final class TourGuest implements FrameCalls {
  private final TourView tour;
  private final Consumer<String> themed;

  /**
   * A tour.
   *
   * @param themed hears that the theme has changed
   */
  public TourGuest(TourView tour, Consumer<String> themed) {
    this.tour = tour;
    this.themed = themed;
  }

  @Override
  public String kind() {
    return "tour";
  }

  @Override
  public String id() {
    return tour.id();
  }

  @Override
  public List<String> names() {
    return Gate.OF_TOURS;
  }

  @Override
  public void whenReady(Runnable ready) {
    ready.run();
  }

  @Override
  public void call(
      String type, List<?> arguments, Consumer<@Nullable Object> answered, Refused refused) {
    switch (type) {
      case "goto" -> go(arguments, answered, refused);
      case "setState" -> take(arguments, answered, refused);
      default -> answered.accept(tour.state());
    }
  }

  private void go(List<?> arguments, Consumer<@Nullable Object> answered, Refused refused) {
    var given = arguments.size() == 1 ? arguments.get(0) : null;
    var step = given instanceof Map<?, ?> map ? map.get("step") : given;
    var wanted = given instanceof Map<?, ?> map ? map.get("tour") : null;
    if (wanted != null && !wanted.equals(tour.id())) {
      refused.because("tour", "", tour.id());
    } else if (!(step instanceof Double number) || number != Math.floor(number)) {
      refused.because("malformed", "");
    } else if (number < 1 || number > tour.steps()) {
      refused.because("step", "", Integer.toString(tour.steps()));
    } else if (tour.isAlone()) {
      refused.because("alone", "");
    } else {
      tour.goTo(number.intValue() - 1);
      answered.accept(tour.state());
    }
  }

  private void take(List<?> arguments, Consumer<@Nullable Object> answered, Refused refused) {
    boolean isGiven = arguments.size() == 1 && arguments.get(0) instanceof Map<?, ?>;
    var progress = isGiven ? ((Map<?, ?>) arguments.get(0)).get("progress") : null;
    if (!(progress instanceof String text)) {
      refused.because("malformed", "");
    } else if (!Progress.isProgress(text)) {
      refused.because("progress", "");
    } else {
      tour.take(Progress.read(text));
      answered.accept(tour.state());
    }
  }

  /** Steps and answers are told to all as they come. */
  @Override
  public void hear(String event, Consumer<@Nullable Object> hearer) {}

  @Override
  public Map<String, @Nullable Object> state() {
    return tour.state();
  }

  @Override
  public void themed(String theme) {
    themed.accept(theme);
  }
}
