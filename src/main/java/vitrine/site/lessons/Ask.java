package vitrine.site.lessons;

import java.util.List;
import vitrine.tours.lab.LabState;
import vitrine.tours.reckoning.Reckoning;

/**
 * A question of a lesson as it is written: its answer has places for numbers of the engine.
 *
 * @param id its name within the lesson
 * @param prompt what is asked
 * @param answer what is right
 * @param tip what a teacher may say to it; may be empty
 * @param space lines to write on
 * @param moments what the lab does for it, in their order; none for a question without a lab
 * @param line where it begins in the source
 */
record Ask(
    String id, Text prompt, Text answer, Text tip, int space, List<Moment> moments, int line) {
  Ask {
    moments = List.copyOf(moments);
  }

  /**
   * Lines of the source.
   *
   * @param first the number of the first
   */
  record Text(List<String> lines, int first) {
    Text {
      lines = List.copyOf(lines);
    }

    boolean isEmpty() {
      return lines.stream().allMatch(String::isBlank);
    }
  }

  /**
   * A moment at which the lab is asked.
   *
   * @param state how it is set up; what is changed then, from the second moment on
   * @param holds what the answer says in words, to be true at this moment
   */
  record Moment(LabState state, List<Claim> holds) {
    Moment {
      holds = List.copyOf(holds);
    }
  }

  /** Something that must hold, and where it is written. */
  record Claim(Reckoning holds, String source, int line) {}
}
