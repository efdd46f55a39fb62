package vitrine.app.files;

import java.util.LinkedHashMap;
import java.util.function.Function;
import vitrine.app.labs.SmallLabs;
import vitrine.compute.graph.Graph;
import vitrine.export.Numbers;
import vitrine.export.TrainedNetwork;
import vitrine.export.Way;
import vitrine.labs.digits.DigitsGraph;
import vitrine.labs.digits.DigitsSettings;
import vitrine.labs.playground.PlaygroundGraph;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.network.Network;
import vitrine.network.layer.Features;
import vitrine.session.Declaration;
import vitrine.session.LinkCodec;
import vitrine.session.Settings;

/**
 * A lab whose networks can be taken away.
 *
 * @param lab its id, which files are named after
 * @param settings its settings
 * @param graphs the graph of some settings, the same that page and engine build
 * @param input the node that a network is given
 * @param output the node that it answers with
 */
record ExportedLab(
    String lab,
    Declaration settings,
    Function<Settings, Graph> graphs,
    String input,
    String output) {

  /**
   * The lab of that id.
   *
   * @throws vitrine.session.Refusal if there is none
   */
  static ExportedLab of(String lab) {
    return switch (lab) {
      case PlaygroundSettings.LAB ->
          new ExportedLab(
              lab,
              PlaygroundSettings.DECLARATION,
              PlaygroundGraph::of,
              Features.POINT,
              Network.OUTPUT);
      case DigitsSettings.LAB ->
          new ExportedLab(
              lab, DigitsSettings.DECLARATION, DigitsGraph::of, Features.INPUT, Network.OUTPUT);
      default -> {
        var small = SmallLabs.of(lab);
        yield new ExportedLab(
            lab, small.declaration(), small::graph, Features.INPUT, Network.OUTPUT);
      }
    };
  }

  /**
   * A network of this lab.
   *
   * @param link its settings as a link writes them
   * @throws IllegalArgumentException with one sentence if its answer needs more than its input
   */
  TrainedNetwork network(String link, Numbers numbers) {
    var made = LinkCodec.decode(settings, link).settings();
    var texts = new LinkedHashMap<String, String>();
    for (var setting : settings.settings()) {
      texts.put(setting.key(), made.text(setting.key()));
    }
    return new TrainedNetwork(lab, texts, Way.of(graphs.apply(made), input, output), numbers);
  }
}
