package vitrine.tours;

import java.util.ArrayList;
import java.util.List;
import vitrine.tours.lab.LabCatalogue;
import vitrine.tours.lab.LabState;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.Piece;
import vitrine.tours.question.Question;

/**
 * What a build refuses in a tour beyond its form: a lab, setting or part that does not exist, a
 * step without anything to do, a recap that is none, a question that somebody could not answer.
 */
public final class TourCheck {
  private static final int FEWEST_STEPS = 5;
  private static final int MOST_STEPS = 9;
  private static final int OF_RECAP = 3;

  private final Tour tour;
  private final LabCatalogue labs;
  private final List<Fault> faults = new ArrayList<>();

  private TourCheck(Tour tour, LabCatalogue labs) {
    this.tour = tour;
    this.labs = labs;
  }

  /** All that is wrong, in the order of the lines. */
  public static List<Fault> of(Tour tour, LabCatalogue labs) {
    var check = new TourCheck(tour, labs);
    check.all();
    return check.faults;
  }

  private void all() {
    if (tour.steps().size() < FEWEST_STEPS || tour.steps().size() > MOST_STEPS) {
      add(0, "steps", Integer.toString(tour.steps().size()));
    }
    for (var step : tour.pages()) {
      lab(step.lab(), step.lab().lab());
      if (step.questions().isEmpty()) {
        add(step.line(), "step.idle");
      }
      for (var question : step.questions()) {
        question(question, step.lab());
      }
    }
    recap();
    if (tour.sources().isEmpty()) {
      add(0, "sources.missing");
    }
  }

  private void recap() {
    int sentences = 0;
    for (var part : tour.recap().parts()) {
      if (part instanceof Part.Prose prose) {
        for (var piece : prose.pieces()) {
          sentences += piece.tag().equals("ol") ? piece.children().size() : 0;
        }
      }
    }
    if (sentences != OF_RECAP || tour.recap().questions().size() != OF_RECAP) {
      add(tour.recap().line(), "recap");
    }
  }

  private void lab(LabState state, String lab) {
    if (lab.isEmpty()) {
      if (!state.isEmpty()) {
        add(state.line(), "lab.none");
      }
      return;
    }
    if (!labs.has(lab)) {
      add(state.line(), "lab.unknown", lab);
      return;
    }
    for (var setting : state.settings().entrySet()) {
      if (!labs.allows(lab, setting.getKey(), setting.getValue())) {
        add(state.line(), "lab.setting", lab, setting.getKey(), setting.getValue());
      }
    }
    for (var part : state.parts()) {
      part(part, lab, state.line());
    }
  }

  private void part(String part, String lab, int line) {
    if (!labs.hasPart(lab, part)) {
      add(line, "lab.part", lab, part);
    }
  }

  private void question(Question question, LabState beside) {
    var asked = question.asked();
    lab(asked.see(), beside.lab());
    if (question instanceof Question.Choice choice) {
      for (var option : choice.options()) {
        if (choice.isOfParts()) {
          part(option.part(), beside.lab(), asked.line());
        }
        if (Piece.plain(option.text()).isBlank()) {
          add(asked.line(), "question.silent", asked.id());
        }
      }
    }
    if (!beside.hasLab() && !question.names().isEmpty()) {
      add(asked.line(), "question.lab", asked.id());
    }
    for (var name : question.names()) {
      if (name.startsWith("setting.") && beside.hasLab() && labs.has(beside.lab())) {
        var key = name.substring("setting.".length());
        if (!labs.hasSetting(beside.lab(), key)) {
          add(asked.line(), "lab.key", beside.lab(), key);
        }
      }
    }
  }

  private void add(int line, String key, String... arguments) {
    faults.add(new Fault(line, key, arguments));
  }
}
