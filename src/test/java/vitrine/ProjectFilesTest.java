package vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the project's files as files. */
class ProjectFilesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final Path WEB = Path.of("web");

  /** Scripts, styles and handlers that a strict policy forbids; a block of data is none. */
  private static final Pattern INLINE =
      Pattern.compile(
          "<style|<script(?![^>]*\\b(src|type=\"application/json\"))|\\s(style|on[a-z]+)\\s*=");

  @Test
  void noSourceFileIsLongerThanFourHundredLines() {
    var sources = Stream.of(MAIN, Path.of("src/test/java"), Path.of("e2e-tests"), WEB);
    var files = sources.flatMap(root -> files(root, ".java", ".js", ".css", ".html").stream());
    assertThat(files.filter(file -> lines(file).size() > 400)).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsForAndMarksItsNulls() {
    var infos = files(MAIN, ".java").stream().map(file -> file.resolveSibling("package-info.java"));
    assertThat(infos.distinct().filter(info -> !isComplete(info))).isEmpty();
  }

  @Test
  void handWrittenJavaScriptIsAtMostThreeHundredLines() {
    assertThat(files(WEB, ".js").stream().mapToInt(file -> lines(file).size()).sum())
        .isLessThanOrEqualTo(300);
  }

  @Test
  void noPageHasAnInlineScriptOrStyle() {
    var pages = files(WEB, ".html").stream();
    assertThat(pages.filter(file -> INLINE.matcher(String.join("\n", lines(file))).find()))
        .isEmpty();
  }

  private static boolean isComplete(Path info) {
    return Files.exists(info)
        && lines(info).contains("@NullMarked")
        && lines(info).get(0).startsWith("/**");
  }

  private static List<Path> files(Path root, String... endings) {
    try (var files = Files.walk(root)) {
      return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
