package vitrine.site.lessons;

import java.util.List;
import vitrine.tours.Addresses;
import vitrine.tours.markup.HtmlText;
import vitrine.tours.markup.Piece;
import vitrine.view.Texts;

/** Writes a lesson as HTML: for the teacher, as a sheet for the pupils, as a sheet of answers. */
final class LessonHtml {
  private final Lesson lesson;
  private final List<Answered> questions;
  private final String link;
  private final Texts texts;
  private StringBuilder html = new StringBuilder();
  private Addresses addresses = new Addresses("");
  private String root = "";

  /**
   * The pages of a lesson.
   *
   * @param link the way from the site's root to what the class opens
   */
  LessonHtml(Lesson lesson, List<Answered> questions, String link, Texts texts) {
    this.lesson = lesson;
    this.questions = questions;
    this.link = link;
    this.texts = texts;
  }

  /** The list of all lessons. */
  static String index(List<Lesson> lessons, Texts texts) {
    var html = new StringBuilder("<div class=\"page-text\">\n<h1>");
    html.append(texts.of("lessons.title")).append("</h1>\n<p class=\"lede\">");
    html.append(texts.of("lessons.lede")).append("</p>\n<ul class=\"ways lesson-cards\">\n");
    for (var lesson : lessons) {
      html.append("<li><h2><a href=\"").append(lesson.id()).append("/\">");
      HtmlText.escape(html, lesson.title());
      html.append("</a></h2>\n<p class=\"lesson-minutes\">");
      html.append(texts.of("tours.minutes", Integer.toString(lesson.minutes())))
          .append("</p>\n<p>");
      HtmlText.escape(html, lesson.description());
      html.append("</p>\n</li>\n");
    }
    html.append("</ul>\n<p>").append(texts.of("lessons.what")).append("</p>\n</div>\n");
    return html.toString();
  }

  /** The page for the teacher. */
  String lesson(String way) {
    begin(way, "lesson");
    html.append("<nav class=\"lesson-way\" aria-label=\"").append(texts.of("lessons.title"));
    html.append("\"><a href=\"../\">").append(texts.of("lesson.all")).append("</a></nav>\n");
    element("h1", "", lesson.title());
    element("p", "lede", lesson.question());
    element("p", "hint", about());
    html.append("<section class=\"lesson-class\">\n");
    element("h2", "", texts.of("lesson.link"));
    element("p", "", texts.of("lesson.link.what"));
    classLink();
    html.append("<ul class=\"lesson-doors\">\n");
    door("sheet/", "lesson.sheet");
    door("answers/", "lesson.answers");
    html.append("</ul>\n</section>\n");
    for (var title : Lesson.TITLES) {
      html.append("<section>\n");
      element("h2", "", title);
      prose(lesson.section(title));
      if (title.equals(Lesson.PLAN)) {
        plan();
      } else if (title.equals(Lesson.QUESTIONS)) {
        questions();
      }
      html.append("</section>\n");
    }
    return end();
  }

  /** The sheet for the pupils. */
  String sheet(String way) {
    begin(way, "lesson lesson-sheet\" data-unlinked=\"");
    back();
    html.append("<div class=\"sheet-head\">\n<div>\n");
    element("h1", "", lesson.title());
    element("p", "lede", lesson.question());
    html.append("<p class=\"sheet-name\">").append(texts.of("lesson.sheet.name"));
    html.append(" <span class=\"write-line\"></span></p>\n</div>\n");
    classLink();
    html.append("</div>\n");
    prose(lesson.sheet());
    html.append("<ol class=\"sheet-questions\">\n");
    for (var question : questions) {
      html.append("<li>\n");
      prose(question.prompt());
      open(question);
      html.append("<div class=\"write\" aria-hidden=\"true\">");
      html.append("<span class=\"write-line\"></span>".repeat(question.space()));
      html.append("</div>\n</li>\n");
    }
    html.append("</ol>\n");
    return end();
  }

  /** The sheet of answers. */
  String answers(String way) {
    begin(way, "lesson lesson-answers\" data-unlinked=\"");
    back();
    element("h1", "", texts.of("lesson.answers.page", lesson.title()));
    element("p", "hint", texts.of("lesson.answers.made"));
    html.append("<ol class=\"sheet-questions\">\n");
    for (var question : questions) {
      html.append("<li>\n");
      prose(question.prompt());
      answer(question);
      html.append("</li>\n");
    }
    html.append("</ol>\n");
    return end();
  }

  private void begin(String way, String classes) {
    html = new StringBuilder();
    root = way;
    addresses = new Addresses(way);
    html.append("<div class=\"").append(classes).append("\">\n");
  }

  private String end() {
    return html.append("</div>\n").toString();
  }

  private String about() {
    return texts.of("tours.minutes", Integer.toString(lesson.minutes())) + " · " + lesson.ages();
  }

  private void back() {
    html.append("<nav class=\"lesson-way\" aria-label=\"").append(texts.of("lessons.title"));
    html.append("\"><a href=\"../\">").append(texts.of("lesson.back"));
    html.append("</a> <span class=\"lesson-print\"></span></nav>\n");
  }

  private void door(String way, String key) {
    html.append("<li><a href=\"").append(way).append("\">").append(texts.of(key));
    html.append("</a></li>\n");
  }

  /** The link of the class; a script writes its whole address and draws its code. */
  private void classLink() {
    html.append("<div class=\"class-link\" data-class-link=\"");
    HtmlText.escape(html, root + link);
    html.append("\">\n<p class=\"class-address\"><a href=\"");
    HtmlText.escape(html, root + link);
    html.append("\">");
    HtmlText.escape(html, link);
    html.append("</a></p>\n</div>\n");
  }

  private void plan() {
    html.append(
        "<table class=\"lesson-plan\" role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">");
    for (var key : List.of("minutes", "you", "they")) {
      html.append("<th role=\"columnheader\" scope=\"col\">");
      html.append(texts.of("lesson.plan." + key)).append("</th>");
    }
    html.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    int from = 0;
    for (var row : lesson.plan()) {
      int to = from + row.minutes();
      html.append("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">");
      html.append(from).append('–').append(to).append("</th>");
      cell("you", row.you());
      cell("they", row.they());
      html.append("</tr>\n");
      from = to;
    }
    html.append("</tbody>\n</table>\n");
  }

  /** A cell; on a narrow page, where rows become cards, it says itself what it holds. */
  private void cell(String key, List<Piece> pieces) {
    html.append("<td role=\"cell\" data-of=\"").append(texts.of("lesson.plan." + key));
    html.append("\">");
    prose(pieces);
    html.append("</td>");
  }

  private void questions() {
    html.append("<ol class=\"lesson-questions\">\n");
    for (var question : questions) {
      html.append("<li>\n");
      prose(question.prompt());
      html.append("<details><summary>").append(texts.of("lesson.answer")).append("</summary>\n");
      answer(question);
      html.append("</details>\n</li>\n");
    }
    html.append("</ol>\n");
  }

  private void answer(Answered question) {
    html.append("<div class=\"lesson-answer\">\n");
    prose(question.answer());
    if (!question.tip().isEmpty()) {
      html.append("<div class=\"lesson-tip\">\n");
      prose(question.tip());
      html.append("</div>\n");
    }
    open(question);
    html.append("</div>\n");
  }

  private void open(Answered question) {
    if (!question.lab().isEmpty()) {
      html.append("<p class=\"hint lesson-open\"><a href=\"");
      HtmlText.escape(html, root + question.lab());
      html.append("\">").append(texts.of("lesson.open")).append("</a></p>\n");
    }
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
