package vitrine.labs.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.data.PackedImages;
import vitrine.session.Probe;
import vitrine.session.Snapshot;
import vitrine.view.NumberText;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/** The images that rule or network got wrong, as pictures. */
final class MissesView {
  private static final int MOST = 12;
  private static final double SIZE = 48;

  private final Stage stage;
  private final Tag missedTitle = Tag.of("h3", "rules-title");
  private final Tag alarmTitle = Tag.of("h3", "rules-title");
  private final Tag missed = Tag.of("ol", "rules-gallery");
  private final Tag alarms = Tag.of("ol", "rules-gallery");
  private final Tag element = Tag.of("div", "rules-misses").attribute("data-part", "misses");
  private double[] shownMisses = new double[0];
  private double[] shownAlarms = new double[0];

  MissesView(Stage stage) {
    this.stage = stage;
    element.add(missedTitle, missed, alarmTitle, alarms);
  }

  Tag tag() {
    return element;
  }

  static List<Probe> probes(String whose) {
    return List.of(Probe.test(whose + ".misses"), Probe.test(whose + ".cries"));
  }

  /** Everything is to be drawn anew. */
  void forget() {
    shownMisses = new double[0];
    shownAlarms = new double[0];
  }

  void draw(Snapshot snapshot, String whose, int digit, PackedImages images) {
    var probes = probes(whose);
    double @Nullable [] misses = snapshot.find(probes.get(0));
    double @Nullable [] cries = snapshot.find(probes.get(1));
    if (misses == null || cries == null) {
      return;
    }
    var texts = stage.texts();
    var name = Integer.toString(digit);
    if (!Arrays.equals(misses, shownMisses)) {
      shownMisses = misses;
      missedTitle.text(texts.of("lab.misses." + whose, name));
      fill(missed, misses, images);
    }
    if (!Arrays.equals(cries, shownAlarms)) {
      shownAlarms = cries;
      alarmTitle.text(texts.of("lab.cries." + whose, name));
      fill(alarms, cries, images);
    }
  }

  private void fill(Tag list, double[] wrong, PackedImages images) {
    list.clear();
    var found = new ArrayList<Integer>();
    for (int i = 0; i < wrong.length; i++) {
      if (wrong[i] > 0.5) {
        found.add(i);
      }
    }
    var texts = stage.texts();
    for (int i = 0; i < Math.min(MOST, found.size()); i++) {
      int image = RulesLab.TRAIN + found.get(i);
      var ink = new double[Condition.CELLS];
      images.unpack(image, ink, 0);
      var surface = new CanvasSurface();
      surface.resize(SIZE, SIZE);
      InkPicture.draw(surface, ink, stage.theme().now());
      var digit = NumberText.count().write(images.label(image));
      list.add(Tag.of("li").add(surface.tag(), Tag.of("span").text(texts.of("lab.a", digit))));
    }
    int left = found.size() - MOST;
    if (found.isEmpty()) {
      list.add(Tag.of("li", "rules-rest").text(texts.of("lab.none")));
    } else if (left > 0) {
      list.add(Tag.of("li", "rules-rest").text(texts.count("lab.more", left)));
    }
  }
}
