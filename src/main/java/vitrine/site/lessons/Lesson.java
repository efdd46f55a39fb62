package vitrine.site.lessons;

import java.util.List;
import vitrine.tours.markup.Piece;

/**
 * A ready lesson for a class.
 *
 * @param id its name in addresses
 * @param title what it is called
 * @param minutes how long it takes
 * @param question what it answers, as a learner would ask
 * @param description one sentence for lists and search engines
 * @param ages for whom it is meant
 * @param link what the one link of the class opens
 * @param sections what the teacher reads, in the order of {@link #TITLES}
 * @param plan minute by minute
 * @param sheet what stands above the questions on the pupils' sheet
 * @param asks the questions
 */
record Lesson(
    String id,
    String title,
    int minutes,
    String question,
    String description,
    String ages,
    ClassLink link,
    List<List<Piece>> sections,
    List<Row> plan,
    List<Piece> sheet,
    List<Ask> asks) {
  static final String PLAN = "Minute by minute";
  static final String QUESTIONS = "Questions";

  /** The headings of every lesson, in their order. */
  static final List<String> TITLES =
      List.of(
          "What pupils take home",
          "What they should know before",
          "What they may get wrong",
          PLAN,
          QUESTIONS,
          "With one projector, without devices, offline",
          "Where to go on");

  Lesson {
    sections = List.copyOf(sections);
    plan = List.copyOf(plan);
    sheet = List.copyOf(sheet);
    asks = List.copyOf(asks);
  }

  /** What stands below a heading. */
  List<Piece> section(String title) {
    return sections.get(TITLES.indexOf(title));
  }

  /**
   * A stretch of the lesson.
   *
   * @param minutes how long it takes
   * @param you what the teacher does
   * @param they what the class does
   */
  record Row(int minutes, List<Piece> you, List<Piece> they) {
    Row {
      you = List.copyOf(you);
      they = List.copyOf(they);
    }
  }
}
