package vitrine.app.files;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Float64Array;
import vitrine.app.api.NetworkFiles;
import vitrine.browser.TypedNumbers;
import vitrine.compute.graph.Node;

/** The page module that writes networks to files, for the page that has fetched it. */
public final class FilesPage {
  private FilesPage() {}

  /** Tells the page that files can be written. */
  public static void main(String[] arguments) {
    NetworkFiles.offer(
        (format, type, lab, link, names, blocks) -> write(format, type, lab, link, names, blocks));
  }

  private static @Nullable Blob write(
      String format,
      String type,
      String lab,
      String link,
      String[] names,
      JSArray<Float64Array> blocks) {
    try {
      if (!NetworkFiles.formats().containsKey(format)) {
        var run = new RunBlocks(link, names, blocks);
        var supplies = run.supplies();
        return new PlaygroundFile(run.model(supplies), supplies, run.history()).of(format, type);
      }
      var network = ExportedLab.of(lab).network(link, node -> block(node, names, blocks));
      return NetworkFile.of(format, type, network);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static double[] block(Node node, String[] names, JSArray<Float64Array> blocks) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(node.name())) {
        return TypedNumbers.toJava(blocks.get(i));
      }
    }
    throw new IllegalArgumentException("There are no numbers of “" + node.name() + "”.");
  }
}
