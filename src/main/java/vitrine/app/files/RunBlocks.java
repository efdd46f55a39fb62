package vitrine.app.files;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.Float64Array;
import vitrine.browser.TypedNumbers;
import vitrine.labs.playground.PlaygroundModel;
import vitrine.labs.playground.PlaygroundSettings;
import vitrine.session.BackendChoice;
import vitrine.session.Checkpoint;
import vitrine.session.LinkCodec;
import vitrine.session.Supplies;
import vitrine.view.chart.LossCurve;

/** A run of the Playground as the page hands it over: blocks of numbers by name. */
final class RunBlocks {
  private static final String PACK = "pack.";

  private final String link;
  private final String[] names;
  private final JSArray<Float64Array> blocks;

  RunBlocks(String link, String[] names, JSArray<Float64Array> blocks) {
    this.link = link;
    this.names = names;
    this.blocks = blocks;
  }

  /** The files that its data need. */
  Supplies supplies() {
    var supplies = new Supplies();
    for (var name : names) {
      if (name.startsWith(PACK)) {
        var wide = block(name);
        var bytes = new byte[wide.length];
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = (byte) wide[i];
        }
        supplies.put(name.substring(PACK.length()), bytes);
      }
    }
    return supplies;
  }

  /** A copy of the run, exact and at the same moment. */
  PlaygroundModel model(Supplies supplies) {
    var settings = LinkCodec.decode(PlaygroundSettings.DECLARATION, link).settings();
    var model = new PlaygroundModel(settings, BackendChoice.exact(), supplies);
    var kept = new ArrayList<double[]>();
    for (var name : names) {
      kept.add(block(name));
    }
    model.restore(new Checkpoint(settings, block("run.examples")[0], List.of(names), kept));
    return model;
  }

  /** Its losses since its start. */
  LossCurve history() {
    var curve = new LossCurve();
    double[] epochs = block("history.epochs");
    double[] train = block("history.train");
    double[] test = block("history.test");
    for (int i = 0; i < epochs.length; i++) {
      curve.add(epochs[i], train[i], test[i]);
    }
    return curve;
  }

  private double[] block(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return TypedNumbers.toJava(blocks.get(i));
      }
    }
    return new double[0];
  }
}
