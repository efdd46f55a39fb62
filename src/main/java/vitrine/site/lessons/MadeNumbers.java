package vitrine.site.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vitrine.session.Numerals;
import vitrine.tours.markup.Piece;
import vitrine.tours.reckoning.Reckoning;
import vitrine.tours.reckoning.ReckoningReader;
import vitrine.tours.text.Prose;
import vitrine.view.NumberText;
import vitrine.view.Texts;

/**
 * Places for numbers in a text, {@code {testAccuracy | percent1}} or, of an earlier moment, {@code
 * {1: testLoss | fixed2}}: which calculations they ask for, and the text with what they came to.
 */
final class MadeNumbers {
  private static final Pattern PLACE =
      Pattern.compile("\\{(?:([1-9]):)?([^{}|]+)\\|([^{}]+)\\}", Pattern.DOTALL);

  /** Signs that no text has, round the number of a place while Markdown is read. */
  private static final char OPEN = '\ue000';

  private static final char CLOSE = '\ue001';

  private final List<Place> places = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final int first;

  /**
   * A place for a number.
   *
   * @param moment counted from 1; 0 for the last
   */
  record Place(int moment, Reckoning reckoning, NumberText format) {}

  /** The places of a text. */
  MadeNumbers(Ask.Text text) {
    first = text.first();
    for (int i = 0; i < text.lines().size(); i++) {
      int line = first + i;
      lines.add(
          PLACE
              .matcher(text.lines().get(i))
              .replaceAll(
                  found -> {
                    places.add(
                        new Place(
                            found.group(1) == null ? 0 : Integer.parseInt(found.group(1)),
                            ReckoningReader.read(found.group(2).strip(), line),
                            format(found.group(3).strip(), line)));
                    return OPEN + Integer.toString(places.size() - 1) + CLOSE;
                  }));
    }
  }

  private static NumberText format(String text, int line) {
    try {
      return NumberText.of(text);
    } catch (IllegalArgumentException unknown) {
      throw new LessonFault(line, String.valueOf(unknown.getMessage()));
    }
  }

  /** The places, in their order. */
  List<Place> places() {
    return places;
  }

  /**
   * That no figure is typed by hand.
   *
   * @throws LessonFault at the line of the first one
   */
  void checkThatNoneIsTyped() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).replaceAll(OPEN + "[0-9]+" + CLOSE, "").matches(".*[0-9].*")) {
        throw new LessonFault(
            first + i,
            "The numbers of an answer are made by the lab: write {calculation | format} for each.");
      }
    }
  }

  /** The text with numbers in the places. */
  List<Piece> pieces(List<Double> numbers, Texts texts) {
    return filled(Prose.read(lines, first, texts), numbers);
  }

  private List<Piece> filled(List<Piece> pieces, List<Double> numbers) {
    var filled = new ArrayList<Piece>();
    for (var piece : pieces) {
      if (piece.tag().isEmpty()) {
        fill(piece.text(), numbers, filled);
      } else {
        filled.add(
            new Piece(piece.tag(), piece.attributes(), "", filled(piece.children(), numbers)));
      }
    }
    return filled;
  }

  private void fill(String text, List<Double> numbers, List<Piece> filled) {
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      int close = text.indexOf(CLOSE, open);
      int place = Integer.parseInt(text.substring(open + 1, close));
      double number = numbers.get(place);
      filled.add(Piece.text(text.substring(from, open)));
      filled.add(
          Piece.of("data", places.get(place).format().write(number))
              .with("value", Numerals.write(number)));
      from = close + 1;
    }
    filled.add(Piece.text(text.substring(from)));
  }
}
