package vitrine.labs.digits.reading;

import org.jspecify.annotations.Nullable;
import vitrine.labs.digits.drawing.Normaliser;
import vitrine.labs.digits.images.ImageRegions;
import vitrine.labs.digits.images.InkPixels;
import vitrine.view.NumberText;
import vitrine.view.Pixels;
import vitrine.view.SignColours;
import vitrine.view.canvas.CanvasSurface;
import vitrine.view.canvas.Stage;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;
import vitrine.view.dom.Wording;

/** A picture of the pixels that speak for one digit and for another, and what they come to. */
final class EvidenceView {
  private static final double SIZE = 196;
  private static final NumberText FORMAT = NumberText.fixed(2);

  private final Stage stage;
  private final Pixels pixels = Pixels.of(Normaliser.SIDE, Normaliser.SIDE);
  private final CanvasSurface surface = new CanvasSurface();
  private final Tag picture = Tag.of("div", "ink-picture").attribute("role", "img");
  private final Tag scale = Tag.of("p", "hint");
  private final Tag sums = Tag.of("p", "hint");
  private final NumberCell full = NumberCell.derived("", FORMAT);
  private final NumberCell forOne = NumberCell.derived("", FORMAT);
  private final NumberCell forOther = NumberCell.derived("", FORMAT);
  private final NumberCell left = NumberCell.derived("", FORMAT);
  private final Tag figure = Tag.of("figure", "whynot-pixels");
  private @Nullable PixelEvidence shown;
  private @Nullable SignColours colours;

  EvidenceView(Stage stage) {
    this.stage = stage;
    surface.resize(SIZE, SIZE);
    figure.add(picture.add(surface.tag()), scale, sums);
  }

  Tag tag() {
    return figure;
  }

  /**
   * Shows evidence.
   *
   * @param whole the difference of the two logits
   * @param isExact whether pixels and biases come to it exactly
   */
  void show(PixelEvidence evidence, double whole, int one, int other, boolean isExact) {
    shown = evidence;
    paint();
    var texts = stage.texts();
    var oneName = Integer.toString(one);
    var otherName = Integer.toString(other);
    picture.attribute("aria-label", words(evidence, oneName, otherName));
    Wording.put(scale, texts.of("whynot.scale", "{0}", oneName, otherName), full.tag());
    Wording.put(
        sums,
        texts.of(
            isExact ? "whynot.sums" : "whynot.sums.curved",
            "{0}",
            "{1}",
            "{2}",
            oneName,
            otherName),
        forOne.tag(),
        forOther.tag(),
        left.tag());
    var pair = "(input@own)[" + oneName + "," + otherName + "]";
    var speakFor = "evidenceFor" + pair;
    var speakAgainst = "evidenceAgainst" + pair;
    full.follow("loudestEvidence" + pair);
    full.show(evidence.loudest());
    forOne.follow(speakFor);
    forOne.show(evidence.sum(true));
    forOther.follow(speakAgainst);
    forOther.show(evidence.sum(false));
    left.follow(
        "logits["
            + oneName
            + "]@own-logits["
            + otherName
            + "]@own-"
            + speakFor
            + "-"
            + speakAgainst);
    left.show(whole - evidence.sum(true) - evidence.sum(false));
  }

  void themeChanged() {
    colours = null;
    paint();
  }

  private String words(PixelEvidence evidence, String one, String other) {
    var texts = stage.texts();
    var regions = ImageRegions.of(evidence.pixels(), 0, Normaliser.SIDE);
    int high = regions.highest();
    int low = regions.lowest();
    if (regions.sum(high) <= 0) {
      return texts.of("whynot.pixels.one", texts.of("inside.part." + low), other);
    }
    return regions.sum(low) >= 0
        ? texts.of("whynot.pixels.one", texts.of("inside.part." + high), one)
        : texts.of(
            "whynot.pixels.both",
            texts.of("inside.part." + high),
            one,
            texts.of("inside.part." + low),
            other);
  }

  private void paint() {
    var evidence = shown;
    if (evidence != null) {
      var known = colours;
      if (known == null) {
        known = SignColours.smooth(stage.theme().now());
        colours = known;
      }
      InkPixels.signed(pixels, evidence.pixels(), 0, evidence.loudest(), known);
      surface.image(pixels, 0, 0, SIZE, SIZE, false);
    }
  }
}
