package vitrine.labs.backprop;

import vitrine.compute.graph.Expression.Reference;
import vitrine.compute.graph.Gradients;
import vitrine.compute.graph.Node;
import vitrine.compute.graph.Role;
import vitrine.labs.step.StepLook;
import vitrine.network.Network;
import vitrine.training.TrainingGraph;
import vitrine.view.NumberText;
import vitrine.view.Texts;

/** What the drawn computation comes to, in sentences. */
record BackpropSpeech(Texts texts) {
  private static final NumberText FORMAT = NumberText.significant(3);

  /** Answer, target and loss; who is most to blame; how much of the blame comes through. */
  String of(StepLook look) {
    var graph = look.walk().graph();
    double answer = look.value(new Reference(graph.node(Network.OUTPUT), look.example(), 0));
    double target = look.value(new Reference(TrainingGraph.label(graph), look.example(), 0));
    double loss = look.value(new Reference(look.walk().loss(), look.example(), 0));
    var words =
        new StringBuilder(
            texts.of(
                "lab.words.answer",
                FORMAT.write(answer),
                FORMAT.write(target),
                FORMAT.write(loss)));
    words.append(' ').append(blame(look));
    var first = graph.find("layer1.sum");
    if (first != null) {
      double last = look.value(gradient(look, graph.node(Network.OUTPUT + ".sum"), 0));
      double most = 0;
      for (int place = 0; place < first.shape().size(); place++) {
        most = Math.max(most, Math.abs(look.value(gradient(look, first, place))));
      }
      if (last != 0) {
        words
            .append(' ')
            .append(
                texts.of(
                    "lab.words.through", NumberText.of("percent1").write(most / Math.abs(last))));
      }
    }
    return words.toString();
  }

  /** The weight or bias by which the loss changes fastest. */
  private String blame(StepLook look) {
    Reference worst = null;
    double most = 0;
    for (var parameter : look.walk().graph().nodes(Role.PARAMETER)) {
      for (int place = 0; place < parameter.shape().size(); place++) {
        double slope = look.value(gradient(look, parameter, place));
        if (Math.abs(slope) > Math.abs(most)) {
          most = slope;
          worst = new Reference(parameter, 0, place);
        }
      }
    }
    return worst == null
        ? texts.of("lab.words.none")
        : texts.of(
            most > 0 ? "lab.words.up" : "lab.words.down",
            look.names().name(worst),
            FORMAT.write(most));
  }

  static Reference gradient(StepLook look, Node of, int place) {
    var node = look.walk().graph().node(Gradients.nameOf(of));
    return new Reference(node, node.shape().perRow() ? look.example() : 0, place);
  }
}
