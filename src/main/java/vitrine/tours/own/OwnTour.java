package vitrine.tours.own;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.tours.Tour;
import vitrine.tours.TourCheck;
import vitrine.tours.TourReader;
import vitrine.tours.lab.LabCatalogue;
import vitrine.tours.markup.Fault;
import vitrine.view.Texts;

/**
 * A tour that somebody wrote, as far as it can be read.
 *
 * @param tour the tour; null if something is wrong that has to be put right first
 * @param faults what has to be put right, in the order of the lines
 * @param advice what a tour of this site would have otherwise, such as five to nine steps
 */
public record OwnTour(@Nullable Tour tour, List<Fault> faults, List<Fault> advice) {
  private static final List<String> ADVICE =
      List.of("steps", "step.idle", "recap", "sources.missing");

  public OwnTour {
    faults = List.copyOf(faults);
    advice = List.copyOf(advice);
  }

  /**
   * Reads a text.
   *
   * @param texts the words in which formulas are spoken
   * @param labs the labs that it may name
   */
  public static OwnTour read(String text, Texts texts, LabCatalogue labs) {
    var source = OwnSource.tidy(text);
    var faults = new ArrayList<Fault>(OwnSource.faults(source));
    var advice = new ArrayList<Fault>();
    if (!faults.isEmpty()) {
      return new OwnTour(null, faults, advice);
    }
    var reading = TourReader.readAll(name(text), source, texts);
    var tour = reading.tour();
    if (tour == null) {
      return new OwnTour(null, reading.faults(), advice);
    }
    for (var fault : TourCheck.of(tour, labs)) {
      (isAdvice(fault) ? advice : faults).add(fault);
    }
    return new OwnTour(faults.isEmpty() ? tour : null, faults, advice);
  }

  /**
   * A name for what is kept of it: another text has another name, and none is that of a tour of
   * this site. It is {@code own-} and 64 bits of two FNV-1a hashes (RFC 9923) of the tidy text.
   */
  public static String name(String text) {
    var source = OwnSource.tidy(text);
    return "own-" + hash(source, 0x811c9dc5) + hash(source, 0x2b31f28d);
  }

  private static String hash(String text, int start) {
    int hash = start;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    var digits = Integer.toHexString(hash);
    return "0".repeat(8 - digits.length()) + digits;
  }

  private static boolean isAdvice(Fault fault) {
    return ADVICE.indexOf(fault.sentence().key().substring("tour.fault.".length())) >= 0;
  }
}
