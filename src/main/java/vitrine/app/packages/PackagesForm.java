package vitrine.app.packages;

import java.util.LinkedHashMap;
import java.util.Map;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.teach.embed.Embedding;
import vitrine.teach.embed.Subject;
import vitrine.teach.lms.Course;
import vitrine.teach.packages.Needs;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** What is to be taken: a lab, a tour or the task of the link; its title and pass mark. */
final class PackagesForm {
  private static final String TOUR = "tour=";
  private static final String LAB = "lab=";
  private static final String ASKED = "asked";
  private static final double PASS = 70;

  private final Texts texts;
  private final Needs needs;
  private final Tag select = Tag.of("select");
  private final Tag title = Tag.of("input").attribute("type", "text").attribute("maxlength", "120");
  private final Tag pass =
      Tag.of("input")
          .attribute("type", "number")
          .attribute("min", "0")
          .attribute("max", "100")
          .attribute("step", "1")
          .attribute("required", "");
  private final Tag form = Tag.of("div", "packages-form");
  private final Tag passField;
  private final Tag note = Tag.of("p", "packages-hint").attribute("role", "status");
  private final Runnable changed;
  private Embedding asked;

  PackagesForm(Texts texts, Needs needs, Map<String, String> query, Runnable changed) {
    this.texts = texts;
    this.needs = needs;
    this.changed = changed;
    asked = asked(query);
    fill();
    pass.value(query.getOrDefault("pass", Numerals.write(PASS)));
    var titleField = field("packages.title", title);
    passField = field("packages.pass", pass);
    form.add(field("packages.what", select).add(note), titleField, passField);
    select.on("change", event -> chosen());
    show(query.getOrDefault("title", ""));
  }

  Tag tag() {
    return form;
  }

  /** The page of what is chosen, from the site's root. */
  String page() {
    return asked.subject().page() + "index.html";
  }

  /** A name for files. */
  String name() {
    var name = new StringBuilder("vitrine");
    for (var step : Numerals.split(asked.subject().page(), '/')) {
      name.append(step.isEmpty() || step.equals("labs") ? "" : "-" + step);
    }
    return name.toString().replace("-tours-", "-tour-");
  }

  /** What is chosen, as a platform is given it. */
  Course course() {
    var address = asked.with("parentOrigin", "").frameAddress("../");
    int mark = address.indexOf('?');
    return new Course(
        kind(),
        address.substring(0, mark) + "index.html" + address.substring(mark),
        title.value().strip(),
        Numerals.parse(pass.value()),
        Course.asks(of(page()).asks()));
  }

  /** The query of the page itself, for who opens it alone. */
  String ownQuery() {
    var address = asked.pageAddress("");
    int mark = address.indexOf('?');
    return mark < 0 ? "" : address.substring(mark + 1);
  }

  /** The key of what is wrong; empty if nothing is. */
  String complaint() {
    if (title.value().strip().isEmpty()) {
      return "packages.title.none";
    }
    double mark = Numerals.parse(pass.value());
    return mark >= 0 && mark <= 100 ? "" : "packages.pass.bad";
  }

  private String kind() {
    return asked.subject() instanceof Subject.Tour
        ? "tour"
        : asked.subject() instanceof Subject.Task ? "task" : "lab";
  }

  private Embedding asked(Map<String, String> query) {
    var first = Embedding.of(new Subject.Lab("playground"));
    if (!query.containsKey("lab") && !query.containsKey("tour") && !query.containsKey("task")) {
      return first;
    }
    try {
      var found = Embedding.read(query);
      var page = found.subject().page() + "index.html";
      if (needs.pages().containsKey(page)) {
        return found;
      }
      note.text(texts.of("packages.unknown", found.subject().page()));
    } catch (Refusal refusal) {
      note.text(texts.of(refusal.sentence()));
    }
    return first;
  }

  private void fill() {
    var labs = Tag.of("optgroup").attribute("label", texts.of("packages.labs"));
    var tours = Tag.of("optgroup").attribute("label", texts.of("packages.tours"));
    if (asked.subject() instanceof Subject.Task) {
      select.add(
          Tag.of("option")
              .attribute("value", ASKED)
              .text(texts.of("packages.task", shortened(of(page()).title()))));
    }
    for (var entry : needs.pages().entrySet()) {
      var steps = Numerals.split(entry.getKey(), '/');
      boolean isTour = steps.get(0).equals("tours") && steps.size() == 3;
      boolean isLab = steps.get(0).equals("labs") && steps.size() == 3;
      if (isTour || isLab || entry.getKey().equals("playground/index.html")) {
        var id = steps.get(steps.size() - 2);
        (isTour ? tours : labs)
            .add(
                Tag.of("option")
                    .attribute("value", (isTour ? TOUR : LAB) + id)
                    .text(shortened(entry.getValue().title())));
      }
    }
    select.add(labs, tours);
  }

  private void chosen() {
    var value = select.value();
    if (!value.equals(ASKED)) {
      var subject =
          value.startsWith(TOUR)
              ? new Subject.Tour(value.substring(TOUR.length()), 0, false)
              : new Subject.Lab(value.substring(LAB.length()));
      asked = new Embedding(subject, new LinkedHashMap<>());
    }
    note.text("");
    show("");
    changed.run();
  }

  private void show(String wanted) {
    var subject = asked.subject();
    if (subject instanceof Subject.Tour tour) {
      select.value(TOUR + tour.id());
    } else if (subject instanceof Subject.Lab lab) {
      select.value(LAB + lab.id());
    } else {
      select.value(ASKED);
    }
    title.value(wanted.isEmpty() ? shortened(of(page()).title()) : wanted);
    boolean isScored = subject instanceof Subject.Task || !of(page()).asks().isEmpty();
    passField.shown(isScored);
    if (!isScored && note.text().isEmpty()) {
      note.text(texts.of("packages.pass.none"));
    }
  }

  private Needs.Of of(String page) {
    return needs.pages().getOrDefault(page, Needs.Of.NOTHING);
  }

  /** A title as far as its colon: what comes after it is for search engines. */
  private static String shortened(String title) {
    int colon = title.indexOf(": ");
    return colon > 0 ? title.substring(0, colon) : title;
  }

  private Tag field(String key, Tag control) {
    var label = Tag.of("label").attribute("for", control.id()).text(texts.of(key));
    return Tag.of("div").add(label, control);
  }
}
