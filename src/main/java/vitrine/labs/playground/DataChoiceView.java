package vitrine.labs.playground;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrine.data.DatasetCatalog;
import vitrine.data.Problem;
import vitrine.data.TableCatalog;
import vitrine.labs.frame.SettingsView;
import vitrine.session.PageSession;
import vitrine.session.Settings;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.Tag;

/**
 * Which data to learn from, as pictures; with a table of measurements, which two of its columns;
 * and what noise does to them.
 */
final class DataChoiceView {
  private static final double THUMBNAIL = 48;

  private final PageSession session;
  private final Stage stage;
  private final ColumnsView columns;
  private final Tag classCount;
  private final Tag noise = Tag.of("p", "hint noise-hint");
  private final Tag part = Tag.of("div", "data-choice");
  private final List<Choice> choices = new ArrayList<>();
  private final List<Thumbnail> thumbnails = new ArrayList<>();
  private String shown = "";
  private final Set<String> hidden = new HashSet<>();

  /** The data sets of one problem. */
  private record Choice(Problem problem, Tag tag) {}

  /** The picture of a data set on one of the buttons. */
  private record Thumbnail(Problem problem, String key, CanvasSurface surface) {}

  DataChoiceView(PageSession session, Stage stage, SettingsView settings) {
    this.session = session;
    this.stage = stage;
    columns = new ColumnsView(session, stage);
    classCount = settings.control("classCount");
    for (var problem : Problem.values()) {
      var tag = settings.pictures(ChosenData.setting(problem), key -> thumbnail(problem, key));
      choices.add(new Choice(problem, tag));
      part.add(tag);
    }
    part.add(classCount, columns.tag());
  }

  Tag tag() {
    return part;
  }

  /** What noise does to the data chosen, in one sentence, for below its control. */
  Tag noise() {
    return noise;
  }

  /** Leaves a choice out: {@code dataset} all of them, as TensorFlow Playground does. */
  void hide(String key) {
    hidden.add(key);
    columns.hide(key);
  }

  /** Locks the columns, if their setting is meant. */
  void lock(String key, String sentence) {
    columns.lock(key, sentence);
  }

  /** Shows what is in force. */
  void refresh() {
    var settings = session.settings();
    var problem = ChosenData.problem(settings);
    var key = ChosenData.key(settings);
    for (var choice : choices) {
      boolean isLeftOut =
          hidden.contains("dataset") || hidden.contains(ChosenData.setting(choice.problem()));
      choice.tag().shown(choice.problem() == problem && !isLeftOut);
    }
    var entry = DatasetCatalog.find(key);
    boolean hasCount = entry != null && entry.problem() == Problem.CLASSES;
    classCount.shown(hasCount && !hidden.contains("classCount"));
    columns.refresh();
    var word = TableCatalog.find(key) != null ? "none" : key;
    noise.text(stage.texts().of("noise." + word));
    var pictured = pictured(settings);
    if (!pictured.equals(shown)) {
      shown = pictured;
      drawThumbnails();
    }
  }

  /** Draws the pictures again. */
  void drawThumbnails() {
    for (var thumbnail : thumbnails) {
      var table = TableCatalog.find(thumbnail.key());
      DataThumbnail.draw(
          thumbnail.surface(),
          thumbnail.key(),
          thumbnail.problem(),
          session.settings(),
          table == null ? null : session.supply(table.pack()),
          stage.theme().now());
    }
  }

  /** All that the pictures depend on, besides the theme. */
  private String pictured(Settings settings) {
    var text = new StringBuilder();
    for (var key : List.of("classCount", "columnX", "columnY", "points")) {
      text.append(settings.text(key)).append(' ');
    }
    for (var table : TableCatalog.values()) {
      text.append(session.supply(table.pack()) != null);
    }
    return text.toString();
  }

  private Tag thumbnail(Problem problem, String key) {
    var surface = new CanvasSurface();
    surface.resize(THUMBNAIL, THUMBNAIL);
    thumbnails.add(new Thumbnail(problem, key, surface));
    return surface.tag();
  }
}
