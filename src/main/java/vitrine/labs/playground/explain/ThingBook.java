package vitrine.labs.playground.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.labs.frame.StudyPart;
import vitrine.view.Texts;
import vitrine.view.dom.Tag;

/**
 * Says what a thing on the page is called, and explains it. Controls of settings and doors of
 * closer looks bring their own texts; all others have theirs under {@code study.explain.}.
 *
 * @param texts the page's words
 * @param doors the keys of the closer looks
 */
record ThingBook(Texts texts, List<String> doors) {
  /** Where a setting's key stands on its control. */
  static final String SETTING = "data-setting";

  /** The parts of the page, in reading order; what finds each. */
  static final List<Thing> PARTS =
      List.of(
          Thing.of("part.run", ".run-bar"),
          Thing.of("part.data", ".lab-data"),
          Thing.of("part.network", ".lab-network"),
          Thing.of("part.output", ".lab-output"),
          Thing.of("part.study", ".study"),
          Thing.of("part.page", "#lab"),
          Thing.of("part.site", ".site-header, .site-footer, body"));

  /** The most special first: a thing is the first that it matches. */
  private static final List<Thing> THINGS =
      List.of(
          Thing.of("help", ".help-button"),
          Thing.of("train", ".button-play"),
          new Thing("undo", ".run-bar button", "run.undo"),
          new Thing("redo", ".run-bar button", "run.redo"),
          new Thing("back", ".run-bar button", "run.back"),
          new Thing("reset", ".run-bar button", "run.reset"),
          new Thing("step", ".run-bar button", "run.step"),
          new Thing("step", ".run-bar button", "run.step.batch"),
          new Thing("step", ".run-bar button", "run.step.example"),
          Thing.of("stride", ".stride"),
          Thing.of("epoch", ".epoch"),
          Thing.of("toast", ".toast"),
          Thing.of("notice", "#lab > .notice"),
          new Thing("regenerate", ".lab-data button", "run.regenerate"),
          new Thing("weights", ".lab-data button", "run.weights"),
          Thing.of("scrubber", ".scrubber"),
          Thing.of("columns", ".data-columns"),
          Thing.of("own", ".data-choice button"),
          new Thing("own", ".lab-output button", "points.begin"),
          Thing.of("more", ".more > summary"),
          Thing.of("zoom", ".zoom-buttons"),
          Thing.of("residual", ".residual-sum"),
          Thing.of("layer", ".layer-open"),
          Thing.of("layers", ".layer-count"),
          Thing.of("neurons", ".layer-buttons"),
          Thing.of("head", ".layer-head"),
          Thing.of("output", ".column:last-child .neuron"),
          Thing.of("input", ".column:first-child .neuron"),
          Thing.of("neuron", ".column .neuron"),
          Thing.of("bias", ".column .bias"),
          Thing.of("card", ".number-card"),
          Thing.of("lines", ".links, .link-reach, .link"),
          Thing.of("frame", ".network-frame"),
          Thing.of("map", ".map"),
          new Thing("lossTrain", ".readout", "loss.train"),
          new Thing("lossTest", ".readout", "loss.test"),
          Thing.of("readout", ".readout"),
          Thing.of("curve", ".loss-chart"),
          Thing.of("backend", "#lab > .hint"),
          Thing.of("close", ".study-close"),
          Thing.of("brand", ".brand, .skip"),
          Thing.of("links", ".site-header a, .site-footer a, main a"));

  /** What finds all that has an explanation of its own. */
  static String all() {
    var all = new StringBuilder("[" + SETTING + "], .study-door");
    for (var thing : THINGS) {
      all.append(", ").append(thing.selector());
    }
    return all.toString();
  }

  /** The thing that an element is or stands in: the innermost that has an explanation. */
  @Nullable Explained find(Tag element) {
    var at = element;
    while (at != null) {
      var found = at(at);
      if (found != null) {
        return found;
      }
      at = at.parent();
    }
    return null;
  }

  private @Nullable Explained at(Tag element) {
    var setting = element.attribute(SETTING);
    if (setting != null && texts.has("setting." + setting + ".help")) {
      var key = "setting." + setting;
      return new Explained(key, element, texts.of(key + ".label"), texts.of(key + ".help"));
    }
    if (element.matches(".study-door")) {
      return door(element);
    }
    if (element.matches(".study-part")) {
      return openPart(element);
    }
    for (var thing : THINGS) {
      boolean isIt = element.matches(thing.selector());
      if (isIt && (thing.begins().isEmpty() || begins(element, thing))) {
        return explained(thing, element);
      }
    }
    for (var part : PARTS) {
      if (element.matches(part.selector())) {
        return explained(part, element);
      }
    }
    return null;
  }

  /** The name of a part of the page. */
  String name(Thing part) {
    return texts.of("study.explain." + part.key() + ".name");
  }

  private boolean begins(Tag element, Thing thing) {
    return element.text().startsWith(texts.of(thing.begins()));
  }

  private Explained explained(Thing thing, Tag element) {
    var key = "study.explain." + thing.key();
    return new Explained(thing.key(), element, texts.of(key + ".name"), texts.of(key));
  }

  /** A door is explained by what the part behind it says of itself. */
  private Explained door(Tag door) {
    for (var each : doors) {
      var name = "setting." + StudyPart.SETTING + "." + each;
      if (door.text().equals(texts.of(name)) && texts.has("study." + each + ".about")) {
        return new Explained(name, door, door.text(), texts.of("study." + each + ".about"));
      }
    }
    return new Explained("door." + door.text(), door, door.text(), texts.of("study.explain.door"));
  }

  /** Inside an open part, the part explains itself. */
  private Explained openPart(Tag part) {
    var title = Tag.within(part, ".study-title");
    var about = Tag.within(part, ".study-about");
    var name = title == null ? "" : title.text();
    return new Explained("open", part, name, about == null ? name : about.text());
  }
}
