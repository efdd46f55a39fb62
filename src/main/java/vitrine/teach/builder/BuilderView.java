package vitrine.teach.builder;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.session.Start;
import vitrine.teach.embed.Embedding;
import vitrine.teach.embed.Snippet;
import vitrine.teach.embed.Subject;
import vitrine.view.Texts;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.PressButton;
import vitrine.view.dom.Tag;

/** The builder: what is chosen, the live preview of it, and what can be taken along. */
public final class BuilderView {
  private static final String STATE = "s";

  private final Catalogue catalogue;
  private final Texts texts;
  private final LiveRegions live;
  private final Desk desk;
  private final SubjectView subjects;
  private final MannerView manner;
  private final PartsView parts;
  private final PreviewView preview;
  private final Tag said = Tag.of("p", "teach-said").attribute("role", "status");
  private final PressButton take;
  private final TakeView link;
  private final TakeView frame;
  private final TakeView element;
  private final TakeView oembed;
  private final QrView qr;
  private Draft draft;
  private @Nullable DescribedLab lab;
  private int seenStep;

  /** What the builder needs from the page. */
  public interface Desk extends PreviewView.Desk {
    /** The address of the site's root. */
    String root();

    /** The origin that a preview is to take commands from: that of this page. */
    String origin();

    /** Writes the query of the builder's own address. */
    void at(String query);
  }

  /**
   * Builds the builder into {@code place}.
   *
   * @param first what is chosen at first
   * @param complaint why that is not what the address asked for; null if it is
   */
  public BuilderView(
      Tag place,
      Catalogue catalogue,
      Draft first,
      @Nullable Sentence complaint,
      Texts texts,
      LiveRegions live,
      Desk desk) {
    this.catalogue = catalogue;
    this.texts = texts;
    this.live = live;
    this.desk = desk;
    draft = first;
    subjects = new SubjectView(catalogue, first.embedding().subject(), texts, this::show);
    manner = new MannerView(catalogue.languages(), texts, this::change, this::fit);
    parts = new PartsView(texts, new Wishes());
    take = PressButton.of("button-lead", texts.of("teach.take"), this::takeWhatIsSeen);
    preview = new PreviewView(texts, desk, new Seen(), take, this::fit);
    link = new TakeView("link", 3, texts);
    frame = new TakeView("frame", 7, texts);
    element = new TakeView("element", 8, texts);
    oembed = new TakeView("oembed", 2, texts);
    qr = new QrView(texts);
    place.clear();
    place.add(
        Tag.of("div", "teach-form").add(subjects.tag(), manner.tag(), parts.tag()),
        Tag.of("div", "teach-shown").add(preview.tag(), said),
        taken());
    if (complaint != null) {
      said.text(texts.of(complaint));
    } else if (desk.root().startsWith("file:")) {
      said.text(texts.of("teach.disk"));
    }
    refresh();
  }

  private Tag taken() {
    var heading = Tag.of("h2").text(texts.of("teach.takes"));
    var cards = Tag.of("div", "teach-takes").add(link.tag(), frame.tag(), element.tag());
    element.tag().shown(catalogue.loader().isThere());
    return Tag.of("section", "teach-taken")
        .attribute("aria-labelledby", heading.id())
        .add(heading, cards.add(qr.tag(), oembed.tag()));
  }

  private void show(Subject subject) {
    seenStep = 0;
    draft = draft.show(subject);
    changed();
  }

  private void change(String name, String value) {
    draft = draft.with(name, value);
    changed();
  }

  private void fit(double height) {
    draft = draft.high(height);
    changed();
  }

  private void changed() {
    said.text("");
    refresh();
    desk.at(draft.query());
  }

  private void refresh() {
    var embedding = draft.embedding();
    var id = Draft.lab(embedding.subject());
    manner.show(draft);
    take.enable(!(embedding.subject() instanceof Subject.OwnTour));
    if (lab != null && !lab.id().equals(id)) {
      lab = null;
      parts.none();
    }
    if (lab != null) {
      parts.show(start(lab).settings(), draft);
    }
    preview.show(shown(), id, title(), draft.height());
    showTakes(embedding);
  }

  /** What the preview shows: the very page that others will see. */
  private String shown() {
    return draft.embedding().with("parentOrigin", desk.origin()).frameAddress(desk.root());
  }

  private void showTakes(Embedding embedding) {
    var snippet = new Snippet(embedding, desk.root(), title(), draft.height());
    var address = embedding.pageAddress(desk.root());
    link.show(address);
    frame.show(snippet.frame());
    element.show(snippet.element(catalogue.loader()));
    qr.show(address, title());
    boolean isListed = catalogue.find(embedding.subject()) != null;
    oembed.tag().shown(isListed && !catalogue.oembed().isEmpty());
    oembed.show(catalogue.oembed() + embedding.subject().page() + "oembed.json");
  }

  private String title() {
    var subject = draft.embedding().subject();
    var entry = catalogue.find(subject);
    if (entry == null) {
      return texts.of("teach.title.own");
    }
    boolean isStep = subject instanceof Subject.Tour tour && tour.isOnly();
    int step = subject instanceof Subject.Tour tour ? tour.step() : 0;
    return isStep && step <= entry.steps().size()
        ? texts.of("teach.title.step", entry.name(), entry.steps().get(step - 1))
        : entry.name();
  }

  /** Where the lab begins; a state that cannot be read is dropped. */
  private Start start(DescribedLab described) {
    try {
      return described.start(draft.value(STATE));
    } catch (Refusal refusal) {
      draft = draft.with(STATE, "");
      said.text(texts.of(refusal.sentence()));
      return described.start("");
    }
  }

  private void takeWhatIsSeen() {
    if (draft.embedding().subject() instanceof Subject.Tour tour) {
      takeStep(tour);
      return;
    }
    preview.call("link", null, this::takeLink, this::takeSettings);
  }

  private void takeStep(Subject.Tour tour) {
    if (seenStep > 0 && !tour.isOnly()) {
      var subject = new Subject.Tour(tour.id(), seenStep, false);
      draft = draft.show(subject);
      preview.keep(shown());
      subjects.show(subject);
      refresh();
      desk.at(draft.query());
    }
    tell(texts.of("teach.taken"));
  }

  private void takeLink(@Nullable Object answer) {
    var address = answer instanceof String text ? text : "";
    int from = address.indexOf('?');
    for (var pair : Numerals.split(address.substring(from + 1), '&')) {
      if (pair.startsWith("s=")) {
        takeState(pair.substring(2));
      }
    }
  }

  /** A link would be too long: at least the settings are taken. */
  private void takeSettings(String reason) {
    preview.call(
        "getState",
        null,
        answer -> {
          var described = lab;
          if (described != null && answer instanceof Map<?, ?> state) {
            takeState(described.state(Start.of(described.settings(state.get("settings")))));
            tell(reason + " " + texts.of("teach.taken.settings"));
          }
        },
        refused -> tell(refused));
  }

  /** The preview shows it already, so it is not opened anew. */
  private void takeState(String state) {
    draft = draft.with(STATE, state.equals("1") ? "" : state);
    preview.keep(shown());
    refresh();
    desk.at(draft.query());
    tell(texts.of("teach.taken"));
  }

  private void tell(String sentence) {
    said.text(sentence);
    live.say(sentence);
  }

  /** What the visitor wants of settings and parts. */
  private final class Wishes implements PartsView.Listener {
    @Override
    public void wanted(String key, String value) {
      var described = lab;
      if (described != null) {
        // What was done on the way was done under other settings.
        var start = Start.of(start(described).settings().with(key, value));
        change(STATE, described.state(start));
      }
    }

    @Override
    public void leave(String name, Draft.Leave leave) {
      draft = draft.leave(name, leave);
      changed();
    }
  }

  /** What the preview learns. */
  private final class Seen implements PreviewView.Listener {
    @Override
    public void ready() {
      preview.call("describe", null, this::described, refused -> {});
    }

    private void described(@Nullable Object answer) {
      var described = DescribedLab.read(answer);
      if (described != null && described.id().equals(Draft.lab(draft.embedding().subject()))) {
        lab = described;
        parts.offer(described, start(described).settings(), draft);
      }
    }

    @Override
    public void step(int number) {
      if (draft.embedding().subject() instanceof Subject.Tour tour && !tour.isOnly()) {
        seenStep = number;
      }
    }
  }
}
