package vitrine.labs.loss;

import vitrine.view.NumberText;
import vitrine.view.Texts;

/** The picture in sentences: the example looked at, its loss, its slope, and all together. */
final class LossWords {
  private static final NumberText NUMBER = NumberText.fixed(2);
  private static final NumberText SHARE = NumberText.percent(1);

  private LossWords() {}

  /** What is to be seen. */
  static String of(Answers answers, LossNames names, int example, int looked) {
    var texts = names.texts();
    int worst = 0;
    for (int i = 1; i < LossData.COUNT; i++) {
      worst = answers.losses()[i] > answers.losses()[worst] ? i : worst;
    }
    return one(answers, names, example)
        + " "
        + slope(answers, texts, example, looked)
        + " "
        + texts.of(
            "lab.words.mean",
            NUMBER.write(answers.mean()),
            names.example(worst),
            NUMBER.write(answers.losses()[worst]));
  }

  private static String one(Answers answers, LossNames names, int example) {
    var texts = names.texts();
    var loss = NUMBER.write(answers.losses()[example]);
    double label = answers.labels()[example];
    return switch (answers.kind()) {
      case BINARY ->
          texts.of(
              label > 0 ? "lab.words.junk" : "lab.words.letter",
              names.example(example),
              SHARE.write(answers.outputs()[example]),
              loss);
      case CATEGORICAL ->
          texts.of(
              "lab.words.picture",
              names.example(example),
              names.category((int) label),
              SHARE.write(answers.chances()[example]),
              loss);
      default ->
          texts.of(
              "lab.words.house",
              names.example(example),
              NUMBER.write(answers.outputs()[example]),
              NUMBER.write(label),
              NUMBER.write(answers.outputs()[example] - label),
              loss);
    };
  }

  private static String slope(Answers answers, Texts texts, int example, int looked) {
    int place = answers.kind() == LossKind.CATEGORICAL ? looked : 0;
    double slope = answers.slopes()[(example * answers.width()) + place];
    var key =
        slope > 0 ? "lab.words.slope.up" : slope < 0 ? "lab.words.slope.down" : "lab.words.flat";
    return texts.of(key, NUMBER.write(slope));
  }
}
