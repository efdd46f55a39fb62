package vitrine.tours;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.markup.Piece;
import vitrine.tours.question.Question;

/**
 * A guided tour: steps beside a live lab, a recap at the end.
 *
 * @param heading what stands above it
 * @param steps one page each
 * @param recap the last step: three sentences, then three questions
 * @param sources where its facts come from
 */
public record Tour(Heading heading, List<Step> steps, Step recap, List<Piece> sources) {
  /**
   * What stands above a tour.
   *
   * @param id its name in addresses
   * @param number its place on the path
   * @param question what it answers, as a learner would ask
   * @param description one sentence for lists and search engines
   * @param minutes the time it takes
   * @param before the ids of tours that are good to take first
   */
  public record Heading(
      String id,
      String title,
      int number,
      String question,
      String description,
      int minutes,
      List<String> before) {
    public Heading {
      before = List.copyOf(before);
    }
  }

  public Tour {
    steps = List.copyOf(steps);
    sources = List.copyOf(sources);
  }

  /** All pages: the steps, then the recap. */
  public List<Step> pages() {
    var pages = new ArrayList<Step>(steps);
    pages.add(recap);
    return pages;
  }

  /** All questions, in their order. */
  public List<Question> questions() {
    var questions = new ArrayList<Question>();
    for (var step : pages()) {
      questions.addAll(step.questions());
    }
    return questions;
  }
}
