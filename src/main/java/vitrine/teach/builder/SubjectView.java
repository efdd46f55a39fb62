package vitrine.teach.builder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.teach.embed.Subject;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/** Chooses what is shown: a lab, a tour, one step of it, or a tour that lies elsewhere. */
final class SubjectView {
  private static final String LAB = "lab";
  private static final String TOUR = "tour";
  private static final String STEP = "step";
  private static final String OWN = "own";

  private final Catalogue catalogue;
  private final Texts texts;
  private final Consumer<Subject> chosen;
  private final Tag group = Tag.of("fieldset", "teach-group");
  private final ListFieldView kinds;
  private final ListFieldView labs;
  private final ListFieldView tours;
  private final ListFieldView steps;
  private final Tag source = Tag.of("input").attribute("type", "text");
  private final Tag sourceField = Tag.of("div", "field field-text");
  private final Tag complaint = Tag.of("p", "field-error").attribute("role", "alert");
  private final Tag task = Tag.of("p", "hint").shown(false);
  private Subject subject;

  SubjectView(Catalogue catalogue, Subject first, Texts texts, Consumer<Subject> chosen) {
    this.catalogue = catalogue;
    this.texts = texts;
    this.chosen = chosen;
    subject = first;
    kinds = new ListFieldView("kind", texts.of("teach.kind"), this::kind).offer(kinds());
    labs =
        new ListFieldView(LAB, texts.of("teach.lab"), id -> choose(new Subject.Lab(id)))
            .offer(names(catalogue.labs()));
    tours =
        new ListFieldView(TOUR, texts.of("teach.tour"), this::tour).offer(names(catalogue.tours()));
    steps = new ListFieldView(STEP, texts.of("teach.step"), this::step);
    source.attribute("name", "src").attribute("inputmode", "url").attribute("spellcheck", "false");
    source.attribute("aria-describedby", complaint.id());
    source.on("change", event -> own());
    var label = Tag.of("label").attribute("for", source.id()).text(texts.of("teach.own"));
    sourceField.add(label, source, complaint);
    task.text(texts.of("teach.with.task"));
    group.add(
        Tag.of("legend").text(texts.of("teach.what")),
        kinds.tag(),
        labs.tag(),
        tours.tag(),
        steps.tag(),
        sourceField,
        task);
    refresh(kindOf(first));
  }

  /** Its element. */
  Tag tag() {
    return group;
  }

  /** Shows what was chosen elsewhere, such as a step in the preview. */
  void show(Subject now) {
    subject = now;
    refresh(kindOf(now));
  }

  private Map<String, String> kinds() {
    var kinds = new LinkedHashMap<String, String>();
    for (var kind : List.of(LAB, TOUR, STEP, OWN)) {
      kinds.put(kind, texts.of("teach.kind." + kind));
    }
    return kinds;
  }

  private static Map<String, String> names(List<Catalogue.Entry> entries) {
    var names = new LinkedHashMap<String, String>();
    for (var entry : entries) {
      names.put(entry.id(), entry.name());
    }
    return names;
  }

  private static String kindOf(Subject subject) {
    if (subject instanceof Subject.Tour tour) {
      return tour.isOnly() ? STEP : TOUR;
    }
    return subject instanceof Subject.OwnTour ? OWN : LAB;
  }

  private void kind(String kind) {
    var tour = subject instanceof Subject.Tour shown ? shown.id() : catalogue.tours().get(0).id();
    switch (kind) {
      case LAB -> choose(new Subject.Lab(catalogue.labs().get(0).id()));
      case TOUR -> choose(new Subject.Tour(tour, 0, false));
      case STEP -> choose(new Subject.Tour(tour, 1, true));
      default -> {
        refresh(kind);
        source.focus();
      }
    }
  }

  private void tour(String id) {
    boolean isOnly = subject instanceof Subject.Tour shown && shown.isOnly();
    choose(new Subject.Tour(id, isOnly ? 1 : 0, isOnly));
  }

  private void step(String number) {
    if (subject instanceof Subject.Tour shown) {
      choose(new Subject.Tour(shown.id(), (int) Numerals.parse(number), shown.isOnly()));
    }
  }

  private void own() {
    try {
      choose(new Subject.OwnTour(source.value().trim(), 0));
    } catch (Refusal refusal) {
      complaint.text(texts.of(refusal.sentence()));
    }
  }

  private void choose(Subject wanted) {
    subject = wanted;
    refresh(kindOf(wanted));
    chosen.accept(wanted);
  }

  private void refresh(String kind) {
    kinds.show(kind);
    labs.tag().shown(kind.equals(LAB));
    tours.tag().shown(kind.equals(TOUR) || kind.equals(STEP));
    steps.tag().shown(kind.equals(TOUR) || kind.equals(STEP));
    sourceField.shown(kind.equals(OWN));
    complaint.text("");
    task.shown(subject instanceof Subject.Task);
    if (subject instanceof Subject.Tour shown) {
      tours.show(shown.id());
      steps.offer(steps(shown));
      steps.show(Integer.toString(shown.step()));
    } else if (subject instanceof Subject.OwnTour own) {
      source.value(own.source());
    } else {
      labs.show(Draft.lab(subject));
    }
  }

  /** The steps of a tour; a whole tour may also begin where its reader left it. */
  private Map<String, String> steps(Subject.Tour shown) {
    var words = new LinkedHashMap<String, String>();
    if (!shown.isOnly()) {
      words.put("0", texts.of("teach.step.left"));
    }
    var entry = catalogue.find(shown);
    var titles = entry == null ? List.<String>of() : entry.steps();
    for (int i = 0; i < titles.size(); i++) {
      var number = Integer.toString(i + 1);
      words.put(number, texts.of("teach.step.of", number, titles.get(i)));
    }
    return words;
  }
}
