package vitrine.labs.loss;

import vitrine.network.Activation;
import vitrine.network.Answer;
import vitrine.session.Settings;
import vitrine.training.loss.Loss;

/** The losses to choose from, and what a network that is judged by one answers with. */
enum LossKind {
  SQUARED("squared", Loss.SQUARED),
  ABSOLUTE("absolute", Loss.ABSOLUTE),
  HUBER("huber", Loss.HUBER),
  BINARY("binary", Loss.CROSS_ENTROPY),
  CATEGORICAL("categorical", Loss.CROSS_ENTROPY);

  private final String key;
  private final Loss loss;

  LossKind(String key, Loss loss) {
    this.key = key;
    this.loss = loss;
  }

  /** Its name in settings and links. */
  String key() {
    return key;
  }

  /** What is made small. */
  Loss loss() {
    return loss;
  }

  /** Whether a prediction is any number, and the error its distance from the target. */
  boolean isOfNumbers() {
    return this != BINARY && this != CATEGORICAL;
  }

  /** How the network answers. */
  Answer answer(Settings settings) {
    return switch (this) {
      case CATEGORICAL -> new Answer.Classes(settings.whole("classes"));
      case BINARY -> new Answer.Neuron(Activation.SIGMOID);
      default -> new Answer.Neuron(Activation.LINEAR);
    };
  }

  /** What the three kinds of story are called in texts: houses, mails, pictures. */
  String story() {
    return isOfNumbers() ? "houses" : this == BINARY ? "mails" : "pictures";
  }

  /** The one that settings choose. */
  static LossKind of(Settings settings) {
    var key = settings.text("loss");
    for (var kind : values()) {
      if (kind.key.equals(key)) {
        return kind;
      }
    }
    throw new IllegalStateException("There is no loss " + key + ".");
  }
}
