package vitrine.site.tours;

import java.util.List;
import vitrine.tours.Addresses;
import vitrine.tours.Depth;
import vitrine.tours.Part;
import vitrine.tours.Step;
import vitrine.tours.Tour;
import vitrine.tours.markup.HtmlText;
import vitrine.tours.markup.Piece;
import vitrine.tours.question.Question;
import vitrine.view.Texts;

/** A tour as text that needs no script: every step with its questions, and what we say to them. */
final class TourText {
  private final Tour tour;
  private final Texts texts;
  private final Addresses addresses = new Addresses("../../");
  private final StringBuilder html = new StringBuilder();

  private TourText(Tour tour, Texts texts) {
    this.tour = tour;
    this.texts = texts;
  }

  /** The HTML of the page's body. */
  static String of(Tour tour, Texts texts) {
    var text = new TourText(tour, texts);
    text.write();
    return text.html.toString();
  }

  private void write() {
    var heading = tour.heading();
    html.append("<div class=\"tour-title\">\n");
    element("p", "tour-place", place(heading));
    element("h1", "", heading.title());
    element("p", "lede", heading.question());
    html.append("</div>\n<div id=\"tour\" data-tour=\"").append(heading.id()).append("\">\n");
    html.append("<noscript>");
    element("p", "hint", texts.of("tour.noscript"));
    html.append("</noscript>\n");
    int number = 0;
    for (var step : tour.pages()) {
      number++;
      html.append("<section class=\"tour-step\" id=\"step-").append(number).append("\">\n");
      html.append("<h2>").append(HtmlText.of(step.title())).append("</h2>\n");
      step(step);
      html.append("</section>\n");
    }
    html.append("</div>\n<section class=\"tour-sources\">\n");
    element("h2", "", texts.of("tour.sources"));
    prose(tour.sources());
    html.append("</section>\n");
  }

  private String place(Tour.Heading heading) {
    return texts.of(
        "tour.place", Integer.toString(heading.number()), Integer.toString(heading.minutes()));
  }

  private void step(Step step) {
    if (step.lab().hasLab()) {
      html.append("<p class=\"hint\"><a href=\"").append(addresses.lab(step.lab().lab()));
      html.append("\">").append(texts.of("tour.open")).append("</a></p>\n");
    }
    for (var part : step.parts()) {
      if (part instanceof Part.Prose prose) {
        block(prose);
      } else if (part instanceof Part.Ask ask) {
        question(ask.question());
      }
    }
  }

  private void block(Part.Prose prose) {
    if (prose.depths().size() == Depth.values().length) {
      prose(prose.pieces());
      return;
    }
    html.append("<div class=\"tour-depth\">\n");
    var names = new StringBuilder();
    for (var depth : prose.depths()) {
      names.append(names.length() == 0 ? "" : ", ").append(texts.of("tour.depth." + depth.key()));
    }
    element("p", "hint", names.toString());
    prose(prose.pieces());
    html.append("</div>\n");
  }

  private void question(Question question) {
    html.append("<div class=\"tour-question\">\n");
    prose(question.asked().prompt());
    if (question instanceof Question.Choice choice) {
      html.append("<ul>\n");
      for (var option : choice.options()) {
        html.append("<li>");
        prose(option.text());
        html.append("</li>\n");
      }
      html.append("</ul>\n");
    } else if (question instanceof Question.Task task) {
      html.append("<ul>\n");
      for (var condition : task.goal().conditions()) {
        element("li", "", condition.text());
      }
      html.append("</ul>\n");
    }
    var said =
        question instanceof Question.Explain explain ? explain.ours() : question.asked().right();
    if (!said.isEmpty()) {
      html.append("<details><summary>").append(texts.of("tour.ours")).append("</summary><p>");
      prose(said);
      html.append("</p></details>\n");
    }
    html.append("</div>\n");
  }

  private void prose(List<Piece> pieces) {
    html.append(HtmlText.of(addresses.plain(pieces)));
  }

  private void element(String tag, String className, String text) {
    html.append('<').append(tag);
    if (!className.isEmpty()) {
      html.append(" class=\"").append(className).append('"');
    }
    html.append('>');
    HtmlText.escape(html, text);
    html.append("</").append(tag).append(">\n");
  }
}
