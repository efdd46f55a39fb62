package vitrine.site.sharing;

import java.util.List;
import vitrine.site.words.Lab;
import vitrine.teach.embed.Embedding;
import vitrine.teach.embed.Subject;
import vitrine.tours.Tour;
import vitrine.tours.markup.Piece;

/**
 * A lab or a tour as others are told of it.
 *
 * @param subject what it is
 * @param name short
 * @param question what it answers
 * @param minutes the time it takes; 0 if that is up to the visitor
 * @param steps the titles of a tour's pages; none for a lab
 * @param picture the lab whose picture stands for it
 */
record Shared(
    Subject subject,
    String name,
    String question,
    int minutes,
    List<String> steps,
    String picture) {
  static Shared of(Lab lab) {
    return new Shared(
        new Subject.Lab(lab.id()), lab.name(), lab.question(), 0, List.of(), lab.id());
  }

  static Shared of(Tour tour) {
    var heading = tour.heading();
    var steps = tour.pages().stream().map(step -> Piece.plain(step.title())).toList();
    var picture =
        tour.steps().stream()
            .map(step -> step.lab().lab())
            .filter(lab -> !lab.isEmpty())
            .findFirst()
            .orElse("playground");
    return new Shared(
        new Subject.Tour(heading.id(), 0, false),
        heading.title(),
        heading.question(),
        heading.minutes(),
        steps,
        picture);
  }

  /** Its page, such as {@code labs/neuron/index.html}. */
  String page() {
    return subject.page() + "index.html";
  }

  /** Its oEmbed file, beside its page. */
  String oembed() {
    return subject.page() + "oembed.json";
  }

  Embedding embedding() {
    return Embedding.of(subject);
  }

  boolean isTour() {
    return subject instanceof Subject.Tour;
  }
}
