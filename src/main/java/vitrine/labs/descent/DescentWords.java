package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.session.Settings;
import vitrine.view.NumberText;
import vitrine.view.Texts;

/** What is to be seen in the descent lab, in sentences, from the engine's numbers. */
record DescentWords(Texts texts) {
  private static final int MOST_FLOORS = 3;
  private static final NumberText LOSS = NumberText.significant(3);
  private static final NumberText WEIGHT = NumberText.fixed(2);
  private static final NumberText SLOPE = NumberText.significant(2);

  /**
   * The map: how high, how low and where; its valleys' floors.
   *
   * @param ground null where nothing of it is known
   */
  String map(@Nullable Ground ground) {
    if (ground == null) {
      return texts.of("lab.words.fog");
    }
    var terrain = ground.terrain();
    double highest = ground.heights()[ground.highest()];
    var words =
        new StringBuilder(
            texts.of(
                "lab.words.map",
                WEIGHT.write(terrain.low()),
                WEIGHT.write(terrain.high()),
                LOSS.write(highest),
                place(ground, ground.highest())));
    var floors = ground.floors(MOST_FLOORS);
    if (floors.isEmpty()) {
      words.append(' ').append(texts.of("lab.words.edge", lowest(ground), lowestPlace(ground)));
    } else if (floors.size() == 1) {
      words
          .append(' ')
          .append(
              texts.of(
                  "lab.words.floor", low(ground, floors.get(0)), place(ground, floors.get(0))));
    } else {
      var places = new ArrayList<String>();
      for (int floor : floors) {
        places.add(texts.of("lab.words.one", low(ground, floor), place(ground, floor)));
      }
      words.append(' ').append(texts.of("lab.words.floors", join(places)));
    }
    return words.toString();
  }

  /** Where the visitor stands, how high, and which way is down. */
  String walker(Walk walk, double x, double y, double loss, double slope1, double slope2) {
    var words =
        new StringBuilder(
            texts.of(
                "lab.words.walker",
                texts.count("lab.words.steps", walk.steps()),
                WEIGHT.write(x),
                WEIGHT.write(y),
                LOSS.write(loss)));
    words
        .append(' ')
        .append(
            texts.of(
                "lab.words.slope",
                SLOPE.write(slope1),
                SLOPE.write(slope2),
                texts.of(slope1 > 0 ? "lab.words.smaller" : "lab.words.larger"),
                texts.of(slope2 > 0 ? "lab.words.smaller" : "lab.words.larger")));
    return words.toString();
  }

  /** Where the racers are; nothing before they have begun. */
  String race(Settings settings, double[] numbers, double epochs) {
    var each = new ArrayList<String>();
    for (int i = 0; i < Racer.ALL.size(); i++) {
      var key = Racer.ALL.get(i).key();
      if (settings.flag(key)) {
        each.add(
            texts.of(
                "lab.words.racer",
                texts.of("lab.racer." + key),
                LOSS.write(numbers[(3 * i) + 2]),
                WEIGHT.write(numbers[3 * i]),
                WEIGHT.write(numbers[(3 * i) + 1])));
      }
    }
    if (each.isEmpty() || epochs == 0) {
      return "";
    }
    return texts.of("lab.words.race", NumberText.count().write(epochs), join(each));
  }

  private String low(Ground ground, int index) {
    return LOSS.write(ground.heights()[index]);
  }

  private String lowest(Ground ground) {
    return low(ground, ground.lowest());
  }

  private String lowestPlace(Ground ground) {
    return place(ground, ground.lowest());
  }

  private static String place(Ground ground, int index) {
    var x = WEIGHT.write(ground.place(index % ground.side()));
    var y = WEIGHT.write(ground.place(index / ground.side()));
    return "(" + x + ", " + y + ")";
  }

  private static String join(List<String> parts) {
    var joined = new StringBuilder();
    for (var part : parts) {
      joined.append(joined.length() == 0 ? "" : "; ").append(part);
    }
    return joined.toString();
  }
}
