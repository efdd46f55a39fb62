package vitrine.labs.approximator;

import vitrine.session.Settings;
import vitrine.view.NumberText;
import vitrine.view.Texts;

/** The curve and its copy in sentences. */
record ApproximatorSpeech(Texts texts) {
  private static final NumberText FORMAT = NumberText.fixed(2);

  /**
   * What was wanted, how near the copy is, where it is furthest off, and the largest piece.
   *
   * @param outputs what the network answers along the line
   * @param pieces what each neuron puts in there
   */
  String of(Settings settings, Score score, double[] outputs, double[][] pieces) {
    var target = ApproximatorLab.target(settings);
    var wanted = texts.of("setting.shape." + settings.text(ApproximatorLab.SHAPE));
    var band = FORMAT.write(settings.number(ApproximatorLab.BAND));
    var words =
        new StringBuilder(
            texts.of(
                "lab.words.fit",
                wanted,
                NumberText.of("percent1").write(score.within()),
                band,
                NumberText.fixed(3).write(score.meanError())));
    int worst = 0;
    double most = -1;
    for (int i = 0; i < outputs.length; i++) {
      double off = Math.abs(outputs[i] - target.at(place(i, outputs.length)));
      if (off > most) {
        most = off;
        worst = i;
      }
    }
    words
        .append(' ')
        .append(
            texts.of(
                "lab.words.worst",
                FORMAT.write(place(worst, outputs.length)),
                FORMAT.write(outputs[worst]),
                FORMAT.write(target.at(place(worst, outputs.length)))));
    if (pieces.length > 1) {
      int largest = 0;
      for (int i = 1; i < pieces.length; i++) {
        largest = Pieces.reach(pieces[i]) > Pieces.reach(pieces[largest]) ? i : largest;
      }
      var piece = pieces[largest];
      words
          .append(' ')
          .append(
              texts.of(
                  "lab.words.piece",
                  Integer.toString(largest + 1),
                  Integer.toString(pieces.length),
                  FORMAT.write(piece[0]),
                  FORMAT.write(piece[piece.length - 1])));
    }
    return words.toString();
  }

  private static double place(int i, int count) {
    return ((2.0 * i) / (count - 1)) - 1;
  }
}
