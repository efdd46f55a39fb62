package vitrine.site.tours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vitrine.app.tours.KnownLabs;
import vitrine.site.words.TourTerms;
import vitrine.teach.lms.Course;
import vitrine.tours.Addresses;
import vitrine.tours.Tour;
import vitrine.tours.TourCheck;
import vitrine.tours.TourReader;
import vitrine.tours.TourTime;
import vitrine.tours.lab.LabCatalogue;
import vitrine.tours.markup.Fault;
import vitrine.tours.markup.HtmlText;
import vitrine.tours.question.Question;
import vitrine.view.Texts;

/** Makes a page of each tour in {@code web/tours}, and the page that lists them. */
public final class TourPages {
  private static final String SUFFIX = ".md";
  private static final String EXAMPLE = "{{example-tour}}";

  private TourPages() {}

  /**
   * A page as its values and its text, by its path.
   *
   * @param values title, description and what else stands above a page
   * @param body HTML
   */
  public record Made(Map<String, String> values, String body) {}

  /**
   * The pages of all tours.
   *
   * @param web the folder of sources
   * @param texts the product's words
   * @throws IllegalArgumentException if a tour has faults: one line for each
   */
  public static Map<String, Made> of(Path web, Texts texts) throws IOException {
    var pages = new LinkedHashMap<String, Made>();
    var tours = new ArrayList<Tour>();
    var faults = new ArrayList<String>();
    var files = files(web);
    if (files.isEmpty()) {
      return pages;
    }
    var terms = TourTerms.read(web.resolve("words"));
    for (var file : files) {
      var name = file.getFileName().toString();
      var source = Files.readString(file);
      try {
        var tour = TourReader.read(id(file), source, texts);
        tours.add(tour);
        for (var fault : check(tour)) {
          faults.add(sentence(name, fault, texts));
        }
        pages.put("tours/" + id(file) + "/index.html", page(tour, terms.link(source), texts));
      } catch (Fault fault) {
        faults.add(sentence(name, fault, texts));
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    tours.sort(Comparator.comparingInt(tour -> tour.heading().number()));
    pages.put("tours/index.html", path(tours, texts));
    return pages;
  }

  /**
   * All tours, in the order of the path.
   *
   * @throws vitrine.tours.markup.Fault if one of them has not the form of a tour
   */
  public static List<Tour> read(Path web, Texts texts) throws IOException {
    var tours = new ArrayList<Tour>();
    for (var file : files(web)) {
      tours.add(TourReader.read(id(file), Files.readString(file), texts));
    }
    tours.sort(Comparator.comparingInt(tour -> tour.heading().number()));
    return tours;
  }

  private static List<Path> files(Path web) throws IOException {
    var folder = web.resolve("tours");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }

  private static String id(Path file) {
    var name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  /** A page with the tour to begin one's own with, where it asks for it. */
  public static String withExample(Path web, String page) throws IOException {
    if (!page.contains(EXAMPLE)) {
      return page;
    }
    var text = new StringBuilder();
    HtmlText.escape(text, Files.readString(web.resolve("examples/own-tour.md")));
    return page.replace(EXAMPLE, text.toString().replace("{{", "{&#123;"));
  }

  /** What is wrong in a tour, as the labs of this site are. */
  static List<Fault> check(Tour tour) {
    LabCatalogue labs = new KnownLabs();
    var faults = new ArrayList<Fault>(TourCheck.of(tour, labs));
    int stated = tour.heading().minutes();
    int reckoned = TourTime.minutes(tour);
    if (Math.abs(stated - reckoned) > TourTime.TOLERANCE) {
      faults.add(new Fault(0, "minutes", Integer.toString(stated), Integer.toString(reckoned)));
    }
    return faults;
  }

  /** A fault as one line: file, line, sentence. */
  static String sentence(String file, Fault fault, Texts texts) {
    return texts.of(
        "tour.fault.at", file, Integer.toString(fault.line()), texts.of(fault.sentence()));
  }

  private static Made page(Tour tour, String source, Texts texts) {
    var heading = tour.heading();
    var body =
        TourText.of(tour, texts)
            + "<script type=\"application/json\" id=\"tour-source\">"
            + json(source)
            + "</script>\n";
    var values = values(heading.title(), heading.description());
    values.put("frames", frames(tour));
    values.put("asks", asks(tour));
    return new Made(values, body.replace("{{", "{&#123;"));
  }

  /** The pages of the labs that a tour shows. */
  private static String frames(Tour tour) {
    var addresses = new Addresses("");
    var pages = new TreeSet<String>();
    for (var step : tour.pages()) {
      if (step.lab().hasLab()) {
        pages.add(addresses.lab(step.lab().lab()) + "index.html");
      }
    }
    return String.join(" ", pages);
  }

  /** The scored questions of a tour, as {@link Course} reads them. */
  private static String asks(Tour tour) {
    var asks = new ArrayList<String>();
    for (var question : tour.questions()) {
      if (question.isScored()) {
        var type =
            question instanceof Question.Choice
                ? "choice"
                : question instanceof Question.Amount ? "numeric" : "fill-in";
        asks.add(question.asked().id() + ":" + type);
      }
    }
    return String.join(",", asks);
  }

  private static Made path(List<Tour> tours, Texts texts) {
    var html = new StringBuilder();
    html.append("<div class=\"page-text\">\n<h1>").append(texts.of("tours.title"));
    html.append("</h1>\n<p class=\"lede\">").append(texts.of("tours.lede"));
    html.append("</p>\n<ol class=\"tour-path\" id=\"tour-path\">\n");
    for (var tour : tours) {
      var heading = tour.heading();
      html.append("<li data-tour=\"").append(heading.id()).append("\" data-pages=\"");
      html.append(tour.pages().size())
          .append("\">\n<p class=\"tour-number\" aria-hidden=\"true\">");
      html.append(heading.number()).append("</p>\n<div>\n<h2><a href=\"").append(heading.id());
      html.append("/\">");
      HtmlText.escape(html, heading.title());
      html.append("</a></h2>\n<p>");
      HtmlText.escape(html, heading.question());
      html.append("</p>\n<p class=\"hint\"><span>");
      html.append(texts.of("tours.minutes", Integer.toString(heading.minutes())));
      html.append("</span> <span class=\"tour-done\"></span></p>\n</div>\n</li>\n");
    }
    html.append("</ol>\n<p class=\"hint\">");
    html.append(texts.of("tours.reckoned", Integer.toString(TourTime.PACE)));
    html.append("</p>\n</div>\n");
    return new Made(values(texts.of("tours.page"), texts.of("tours.description")), html.toString());
  }

  private static Map<String, String> values(String title, String description) {
    var values = new LinkedHashMap<String, String>();
    values.put("title", title);
    values.put("description", description);
    values.put("family", "tours");
    values.put("engine", "none");
    values.put("styles", "tours");
    values.put("only", "tour. tours. notation. offline. message. elsewhere.");
    return values;
  }

  /** A text as JSON that is safe inside a script element and inside a template. */
  private static String json(String text) {
    var json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '{') {
        json.append("\\u00").append(Character.forDigit(c >> 4, 16));
        json.append(Character.forDigit(c & 15, 16));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
