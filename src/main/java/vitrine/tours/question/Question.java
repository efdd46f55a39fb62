package vitrine.tours.question;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vitrine.tours.markup.Piece;
import vitrine.tours.reckoning.Goal;
import vitrine.tours.reckoning.Reckoning;

/** A question about the live network, or something to do with it. */
public sealed interface Question {
  /** What every question has. */
  Asked asked();

  /** The names that must be known of the network to judge an answer. */
  Set<String> names();

  /** Whether its answer counts. */
  default boolean isScored() {
    return true;
  }

  /**
   * One answer to choose.
   *
   * @param text what it says
   * @param right when it is right
   * @param hint what is said to who chose it wrongly; may be empty
   * @param part the part of the lab that it stands for; empty if it stands for none
   */
  record Option(List<Piece> text, Reckoning right, List<Piece> hint, String part) {
    public Option {
      text = List.copyOf(text);
      hint = List.copyOf(hint);
    }
  }

  /**
   * One of some answers is right. Where answers are parts of the lab, they may be pressed there;
   * the list of their names does the same.
   */
  record Choice(Asked asked, List<Option> options, boolean isOfParts) implements Question {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public Set<String> names() {
      var names = new TreeSet<String>();
      for (var option : options) {
        option.right().collect(names);
      }
      return names;
    }
  }

  /**
   * A mistake in a number and what is said about it.
   *
   * @param kind {@code sign}, {@code high}, {@code low}, … or {@code when}
   * @param gives what the mistake comes to, for {@code when}; else the number 0
   * @param hint what is said
   */
  record Mistake(String kind, Reckoning gives, List<Piece> hint) {
    public Mistake {
      hint = List.copyOf(hint);
    }
  }

  /**
   * A number, right within a tolerance.
   *
   * @param answer what the engine makes of it
   * @param tolerance how far off is still right
   * @param isRelative whether the tolerance is a share of the right number
   * @param unit what it counts, in words; may be empty
   * @param mistakes those that have a hint of their own
   */
  record Amount(
      Asked asked,
      Reckoning answer,
      double tolerance,
      boolean isRelative,
      String unit,
      List<Mistake> mistakes)
      implements Question {
    public Amount {
      mistakes = List.copyOf(mistakes);
    }

    @Override
    public Set<String> names() {
      var names = new TreeSet<String>();
      answer.collect(names);
      for (var mistake : mistakes) {
        mistake.gives().collect(names);
      }
      return names;
    }
  }

  /**
   * A curve expected: five numbers, drawn, set or chosen as a shape that is described.
   *
   * @param metric what the curve shows, such as {@code testLoss}
   * @param steps how far the run goes
   * @param unit what the steps are counted in
   * @param top the greatest number that can be drawn
   * @param tolerance the mean distance that is still right, as a share of {@code top}
   * @param shapes the shapes that are described, by name
   */
  record Curve(
      Asked asked,
      String metric,
      int steps,
      String unit,
      double top,
      double tolerance,
      List<Shape> shapes)
      implements Question {
    public Curve {
      shapes = List.copyOf(shapes);
    }

    @Override
    public Set<String> names() {
      return Set.of(metric);
    }
  }

  /**
   * Something to reach or to do. Without conditions the reader says when it is done.
   *
   * @param isScored whether it counts
   * @param hint what is said to who asks for help; may be empty
   */
  record Task(Asked asked, Goal goal, boolean isScored, List<Piece> hint) implements Question {
    public Task {
      hint = List.copyOf(hint);
    }

    @Override
    public Set<String> names() {
      return goal.names();
    }
  }

  /**
   * Something to explain in one's own words, then compared with ours and scored by oneself.
   *
   * @param ours our words
   * @param points what a good answer says, each to be ticked
   */
  record Explain(Asked asked, List<Piece> ours, List<List<Piece>> points) implements Question {
    public Explain {
      ours = List.copyOf(ours);
      points = List.copyOf(points);
    }

    @Override
    public Set<String> names() {
      return Set.of();
    }
  }
}
