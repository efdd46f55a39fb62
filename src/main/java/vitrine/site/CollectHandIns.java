package vitrine.site;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.GZIPInputStream;
import vitrine.app.collect.Collected;
import vitrine.session.Refusal;
import vitrine.teach.collect.HandInReport;
import vitrine.teach.collect.PastedLines;
import vitrine.teach.collect.ReportTable;
import vitrine.view.Texts;

/**
 * Replays hand-ins on the JVM and prints the table that the page {@code /teach/collect/} shows, as
 * CSV: {@code mvn -q compile exec:java -Pcollect -Dhand-ins=file.csv}.
 */
public final class CollectHandIns {
  private CollectHandIns() {}

  /**
   * The file of hand-ins stands in the property {@code hand-ins}: a link a line, a name before it
   * where there is one. The second argument, if there is one, is the folder of the project.
   */
  public static void main(String[] arguments) throws IOException {
    var file = System.getProperty("hand-ins", "");
    if (file.isEmpty()) {
      System.err.println("Name the file of hand-ins: -Dhand-ins=file.csv");
      return;
    }
    var project = Path.of(arguments.length > 1 ? arguments[1] : ".");
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(csv(Files.readString(Path.of(file)), project.resolve("web")));
  }

  /**
   * The table of some hand-ins.
   *
   * @param pasted a link a line
   * @param web the folder of words and packs
   */
  public static String csv(String pasted, Path web) throws IOException {
    var texts = new Texts(Messages.read(web.resolve("messages/en.properties")));
    var reports = new ArrayList<HandInReport>();
    try {
      for (var line : PastedLines.read(pasted)) {
        reports.add(Collected.line(line, name -> pack(web, name)));
      }
    } catch (Refusal refusal) {
      return texts.of(refusal.sentence()) + "\n";
    }
    return ReportTable.csv(ReportTable.compared(reports), texts);
  }

  private static byte[] pack(Path web, String name) {
    var file = web.resolve("data").resolve(name + ".pack.gz");
    try (var unpacked = new GZIPInputStream(Files.newInputStream(file))) {
      return unpacked.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
