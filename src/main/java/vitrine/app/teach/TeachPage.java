package vitrine.app.teach;

import java.util.LinkedHashMap;
import java.util.Map;
import org.teavm.jso.JSBody;
import vitrine.app.messages.LabFrame;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.browser.Address;
import vitrine.browser.PlainValue;
import vitrine.session.Numerals;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.teach.builder.BuilderView;
import vitrine.teach.builder.Catalogue;
import vitrine.teach.builder.Draft;
import vitrine.teach.builder.PreviewView;
import vitrine.teach.embed.Subject;
import vitrine.tours.lab.LabLine;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;

/** The page of the builder. */
public final class TeachPage implements BuilderView.Desk {
  /** What a teacher sees first. */
  private static final Draft FIRST = Draft.of(new Subject.Lab("playground"));

  private final String root = Address.resolve("../");

  private TeachPage() {}

  /** Builds the builder into the page. */
  public static void main(String[] arguments) {
    var place = Tag.find("teach");
    if (place != null) {
      open(place);
      SiteKeeper.beginAfterFirstDeed();
    }
  }

  private static void open(Tag place) {
    var pairs = pairs();
    var first = FIRST;
    Sentence complaint = null;
    if (pairs.containsKey("lab") || pairs.containsKey("tour") || pairs.containsKey("src")) {
      try {
        first = Draft.read(pairs);
      } catch (Refusal refusal) {
        complaint = refusal.sentence();
      }
    }
    var catalogue = Catalogue.read(PlainValue.parse(catalogue()));
    var subject = first.embedding().subject();
    if (!(subject instanceof Subject.OwnTour) && catalogue.find(subject) == null) {
      complaint = Sentence.of("teach.unknown");
      first = FIRST;
    }
    new BuilderView(
        place,
        catalogue,
        first,
        complaint,
        PageTexts.read(),
        LiveRegions.inPage(),
        new TeachPage());
  }

  private static Map<String, String> pairs() {
    var pairs = new LinkedHashMap<String, String>();
    for (var pair : Numerals.split(Address.query(), '&')) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        pairs.putIfAbsent(pair.substring(0, equals), Address.decode(pair.substring(equals + 1)));
      }
    }
    return pairs;
  }

  @Override
  public LabLine line(Tag frame, String address, PreviewView.Events events) {
    return new LabFrame(frame, lab -> address, events::heard);
  }

  @Override
  public String root() {
    return root;
  }

  @Override
  public String origin() {
    return LabFrame.origin();
  }

  @Override
  public void at(String query) {
    Address.replace("?" + query);
  }

  @JSBody(
      script =
          "var block = document.getElementById('teach-catalogue');"
              + "return block ? block.textContent : 'null';")
  private static native String catalogue();
}
