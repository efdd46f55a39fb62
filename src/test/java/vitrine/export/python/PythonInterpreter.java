package vitrine.export.python;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The {@code python3} of this machine, if it has one. */
final class PythonInterpreter {
  private final Path folder;

  /**
   * @param folder where its files are kept
   */
  PythonInterpreter(Path folder) {
    this.folder = folder;
  }

  /** Whether there is one that has that library; {@code sys} is part of every one. */
  static boolean has(String library) {
    try {
      var check =
          new ProcessBuilder("python3", "-c", "import " + library)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return check.waitFor(2, TimeUnit.MINUTES) && check.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a file; its place. */
  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What running it with those arguments prints; anything on its way to fail fails the test. */
  String run(String... arguments) {
    var command = new java.util.ArrayList<String>(List.of("python3"));
    command.addAll(List.of(arguments));
    try {
      var errors = folder.resolve("errors.txt");
      var process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(errors.toFile())
              .start();
      var printed = new String(process.getInputStream().readAllBytes());
      assertThat(process.waitFor()).as(() -> read(errors)).isZero();
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
