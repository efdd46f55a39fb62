package vitrine.app.tours;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vitrine.app.messages.FrameGuest;
import vitrine.app.messages.HostEvents;
import vitrine.app.messages.LabFrame;
import vitrine.app.messages.TourGuest;
import vitrine.app.page.PageData;
import vitrine.browser.Address;
import vitrine.browser.KeptText;
import vitrine.tours.Depth;
import vitrine.tours.Tour;
import vitrine.tours.lab.LabLine;
import vitrine.tours.reader.TourView;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * The page round a tour that is read: its lab in a frame, the progress kept on the device, the
 * place in the address, and a host around the page, if there is one.
 */
public final class ReadingDesk implements TourView.Desk {
  /** What names of kept progress begin with. */
  static final String KEPT = "vitrine.tour.";

  private static final String GIVEN = "progress=";

  private final String name;
  private final @Nullable String given = given();
  private Runnable changed = () -> {};
  private @Nullable LabFrame lab;

  private ReadingDesk(String name) {
    this.name = name;
  }

  /**
   * Shows a tour in {@code place}, as the address asks for it.
   *
   * @param name what its reader's progress is kept under
   */
  public static TourView open(Tag place, Tour tour, Texts texts, String name) {
    Tag.root().toggle("alone", ReadingPlace.isAlone());
    var desk = new ReadingDesk(name);
    var view = new TourView(place, tour, texts, desk, ReadingPlace.depth(), ReadingPlace.page());
    desk.changed = FrameGuest.begin(new TourGuest(view, desk::themed), texts);
    return view;
  }

  /**
   * The progress that whoever frames this page keeps and hands over ({@code #progress=…}): then
   * nothing is kept on this device, which several learners may share.
   */
  private static @Nullable String given() {
    var fragment = Address.fragment();
    return fragment.startsWith(GIVEN) ? Address.decode(fragment.substring(GIVEN.length())) : null;
  }

  private void themed(String theme) {
    var open = lab;
    if (open != null) {
      open.call("setTheme", theme, answered -> {}, refused -> {});
    }
  }

  @Override
  public LabLine line(Tag frame, Consumer<String> picked) {
    var line = ReadingPlace.lab(frame, picked);
    lab = line;
    return line;
  }

  @Override
  public boolean isAlone() {
    return ReadingPlace.isAlone();
  }

  @Override
  public String kept() {
    if (given != null) {
      return given;
    }
    var kept = KeptText.find(KEPT + name);
    return kept == null ? "" : kept;
  }

  @Override
  public void keep(String text) {
    if (given == null) {
      KeptText.keep(KEPT + name, text);
    }
    changed.run();
  }

  @Override
  public String home() {
    return PageData.home("../../");
  }

  @Override
  public void at(int page, Depth depth) {
    ReadingPlace.show(page, depth);
  }

  @Override
  public void tell(String event, Map<String, @Nullable Object> payload) {
    HostEvents.tell(event, payload);
  }
}
