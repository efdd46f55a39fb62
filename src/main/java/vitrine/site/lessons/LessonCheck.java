package vitrine.site.lessons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vitrine.app.tours.KnownLabs;
import vitrine.tours.TourReader;
import vitrine.tours.lab.LabState;
import vitrine.tours.markup.Piece;
import vitrine.view.Texts;

/** That a lesson names only labs, settings, tours and steps that there are. */
final class LessonCheck {
  private final Path web;
  private final Texts texts;
  private final KnownLabs labs = new KnownLabs();

  LessonCheck(Path web, Texts texts) {
    this.web = web;
    this.texts = texts;
  }

  /**
   * Looks at all of it.
   *
   * @throws LessonFault at the first thing that there is not
   */
  void check(Lesson lesson) {
    var link = lesson.link();
    switch (link.kind()) {
      case TOUR -> step(link);
      case LAB -> lab(link.state());
      case SHEET -> {}
    }
    for (var ask : lesson.asks()) {
      ask.moments().forEach(moment -> lab(moment.state()));
    }
    lesson.sections().forEach(this::links);
    for (var row : lesson.plan()) {
      links(row.you());
      links(row.they());
    }
  }

  private void step(ClassLink link) {
    int pages = pages(link.id(), link.line());
    if (link.step() > pages) {
      throw new LessonFault(link.line(), "The tour “%s” has %d steps.".formatted(link.id(), pages));
    }
  }

  private void lab(LabState state) {
    if (!labs.has(state.lab())) {
      throw new LessonFault(state.line(), "There is no lab “%s”.".formatted(state.lab()));
    }
    state
        .settings()
        .forEach(
            (key, value) -> {
              if (!labs.allows(state.lab(), key, value)) {
                throw new LessonFault(
                    state.line(),
                    "The lab “%s” has no setting “%s” with the value “%s”."
                        .formatted(state.lab(), key, value));
              }
            });
  }

  private void links(List<Piece> pieces) {
    for (var piece : pieces) {
      links(piece.children());
      var address = piece.attribute("href");
      if (address.startsWith("lab:") && !labs.has(address.substring(4))) {
        throw new LessonFault(1, "A link leads to a lab that is not there: " + address);
      }
      if (address.startsWith("tour:")) {
        pages(address.substring(5), 1);
      }
    }
  }

  private int pages(String tour, int line) {
    var file = web.resolve("tours/" + tour + ".md");
    if (!tour.matches("[a-z-]+") || !Files.exists(file)) {
      throw new LessonFault(line, "There is no tour “%s”.".formatted(tour));
    }
    try {
      return TourReader.read(tour, Files.readString(file), texts).pages().size();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
