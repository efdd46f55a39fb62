package vitrine.app.own;

import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.app.tours.KnownLabs;
import vitrine.browser.Address;
import vitrine.browser.KeptText;
import vitrine.browser.PackedText;
import vitrine.tours.own.OwnSource;
import vitrine.tours.own.OwnTour;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * The page of own tours: an editor, or, with an address of a tour or a whole tour in its own
 * address, that tour as its reader sees it.
 */
public final class OwnTourPage {
  /** What begins a fragment that is a tour: the name and the version of the form. */
  static final String INSIDE = "tour=1.";

  private static final String TOUR = "tour=";
  private static final String DRAFT = "vitrine.own.draft";

  private final Tag place;
  private final Texts texts;
  private final String example;

  private OwnTourPage(Tag place, Texts texts, String example) {
    this.place = place;
    this.texts = texts;
    this.example = example;
  }

  /** Makes the page live. */
  public static void main(String[] arguments) {
    SiteKeeper.beginAfterFirstDeed();
    var place = Tag.find("own-tour");
    var example = Tag.find("own-example");
    if (place != null && example != null) {
      new OwnTourPage(place, PageTexts.read(), example.text()).open();
      Address.whenFragmentChanges(OwnTourPage::anew);
    }
  }

  private static void anew() {
    if (Address.fragment().startsWith(TOUR)) {
      Address.reload();
    }
  }

  private void open() {
    var source = Address.parameter("src");
    var fragment = Address.fragment();
    if (source != null) {
      new ForeignTour(place, texts, this::read).ask(source);
    } else if (fragment.startsWith(INSIDE)) {
      PackedText.unpack(
          fragment.substring(INSIDE.length()),
          OwnSource.LONGEST,
          text -> read(text, texts.of("own.from.link")),
          reason -> refuse(reason.equals("long") ? "own.fragment.long" : "own.fragment.broken"));
    } else if (fragment.startsWith(TOUR)) {
      refuse("own.fragment.version");
    } else {
      var draft = KeptText.find(DRAFT);
      new OwnEditor(place, texts, example, OwnTourPage::keep).open(draft == null ? example : draft);
    }
  }

  /** Shows a tour; {@code from} says where it comes from. */
  private void read(String text, String from) {
    var own = OwnTour.read(text, texts, new KnownLabs());
    var reader = new OwnReader(place, texts, () -> edit(text));
    if (own.tour() == null) {
      reader.refuse(own.faults(), from);
    } else {
      reader.show(own.tour(), OwnTour.name(text), from);
    }
  }

  /** The editor in place of the reader; the draft on the device stays until the first change. */
  private void edit(String text) {
    Address.replace("./");
    var draft = KeptText.find(DRAFT);
    var editor = new OwnEditor(place, texts, example, OwnTourPage::keep);
    editor.open(text);
    if (draft != null && !draft.equals(text)) {
      editor.offer(draft);
    }
  }

  private void refuse(String key) {
    OwnReader.say(place, texts, texts.of(key));
  }

  private static void keep(String text) {
    KeptText.keep(DRAFT, text);
  }
}
