package vitrine.site.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.site.run.LabAtWork;
import vitrine.site.tours.TourPages.Made;
import vitrine.tours.Addresses;
import vitrine.tours.markup.Fault;
import vitrine.view.Texts;

/**
 * Makes three pages of each lesson in {@code web/lessons} (for the teacher, the pupils' sheet, the
 * answers), and the page that lists them.
 */
public final class LessonPages {
  private static final String SUFFIX = ".md";
  private static final String PLACE = "teach/lessons/";

  private LessonPages() {}

  /**
   * The pages of all lessons by their paths.
   *
   * @param web the folder of sources
   * @param texts the product's words
   * @throws IllegalArgumentException if a lesson has a fault: file, line, sentence
   */
  public static Map<String, Made> of(Path web, Texts texts) throws IOException {
    var pages = new LinkedHashMap<String, Made>();
    var folder = web.resolve("lessons");
    if (!Files.isDirectory(folder)) {
      return pages;
    }
    var lessons = new ArrayList<Lesson>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList()) {
        var name = file.getFileName().toString();
        var id = name.substring(0, name.length() - SUFFIX.length());
        try {
          var lesson = LessonReader.read(id, Files.readString(file), texts);
          lessons.add(lesson);
          add(pages, lesson, web, texts);
        } catch (LessonFault fault) {
          throw new IllegalArgumentException(
              "%s, line %d: %s".formatted(name, fault.line(), fault.getMessage()), fault);
        } catch (Fault fault) {
          throw new IllegalArgumentException(
              "%s, line %d: %s".formatted(name, fault.line(), texts.of(fault.sentence())), fault);
        }
      }
    }
    lessons.sort(Comparator.comparingInt(Lesson::minutes));
    pages.put(
        PLACE + "index.html",
        forTeachers(
            plain(
                texts.of("lessons.page"),
                texts.of("lessons.description"),
                LessonHtml.index(lessons, texts))));
    return pages;
  }

  private static void add(Map<String, Made> pages, Lesson lesson, Path web, Texts texts) {
    new LessonCheck(web, texts).check(lesson);
    var maker = new AnswerMaker(web, texts);
    var answered = new ArrayList<Answered>();
    for (var ask : lesson.asks()) {
      answered.add(maker.answer(ask));
    }
    var html = new LessonHtml(lesson, answered, address(lesson, web), texts);
    var place = PLACE + lesson.id() + "/";
    pages.put(
        place + "index.html",
        forTeachers(made(lesson.title(), lesson.description(), html.lesson("../../../"))));
    pages.put(
        place + "sheet/index.html",
        made(
            texts.of("lesson.sheet.page", lesson.title()),
            texts.of("lesson.sheet.description", lesson.title()),
            html.sheet("../../../../")));
    pages.put(
        place + "answers/index.html",
        made(
            texts.of("lesson.answers.page", lesson.title()),
            texts.of("lesson.answers.description", lesson.title()),
            html.answers("../../../../")));
  }

  /** The way from the site's root to what the class opens. */
  private static String address(Lesson lesson, Path web) {
    var link = lesson.link();
    return switch (link.kind()) {
      case TOUR -> new Addresses("").tour(link.id()) + "?step=" + link.step();
      case LAB -> AnswerMaker.address(link.id(), LabAtWork.of(link.state(), web));
      case SHEET -> PLACE + lesson.id() + "/sheet/";
    };
  }

  private static Made plain(String title, String description, String body) {
    var values = new LinkedHashMap<String, String>();
    values.put("title", title);
    values.put("description", description);
    values.put("styles", "teach lessons");
    return new Made(values, body.replace("{{", "{&#123;"));
  }

  /** The same with the row of links between the pages for teachers. */
  private static Made forTeachers(Made page) {
    return new Made(page.values(), "{{teach}}\n" + page.body());
  }

  /** A page that writes the link of the class in full, wherever the site lies. */
  private static Made made(String title, String description, String body) {
    var made = plain(title, description, body);
    made.values().put("family", "lessons");
    made.values().put("engine", "none");
    made.values().put("only", "lesson.live.");
    return made;
  }
}
