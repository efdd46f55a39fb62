package vitrine.labs.approximator;

import vitrine.view.NumberText;
import vitrine.view.Texts;
import vitrine.view.dom.NumberCell;
import vitrine.view.dom.Tag;

/** How near the copy is, live: the mean and the largest distance, and the share within the band. */
final class ScoreView {
  private final NumberCell mean =
      NumberCell.derived("meanAbsoluteError(output@train)", NumberText.fixed(3));
  private final NumberCell largest =
      NumberCell.derived("largestError(output@train)", NumberText.fixed(3));
  private final NumberCell within =
      NumberCell.derived("withinBand(output@train)", NumberText.percent(1));
  private final Tag element = Tag.of("div", "readouts").attribute("data-part", "score");

  ScoreView(Texts texts) {
    add(texts.of("lab.score.within"), within);
    add(texts.of("lab.score.mean"), mean);
    add(texts.of("lab.score.largest"), largest);
  }

  Tag tag() {
    return element;
  }

  void show(Score score) {
    mean.show(score.meanError());
    largest.show(score.largestError());
    within.show(score.within());
  }

  private void add(String name, NumberCell cell) {
    element.add(
        Tag.of("p", "readout").add(Tag.of("span", "readout-label").text(name + " "), cell.tag()));
  }
}
