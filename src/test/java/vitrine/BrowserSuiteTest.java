package vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrowserSuiteTest {
  @Test
  void namesEveryClassOfCases() throws IOException {
    var root = Path.of("src/test/java");
    try (var files = Files.walk(root)) {
      var written =
          files
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith("Cases.java"))
              .map(name -> name.replace(".java", "").replace('/', '.'));
      assertThat(Stream.of(BrowserSuite.CASES).map(Class::getName))
          .containsExactlyInAnyOrderElementsOf(written.toList());
    }
  }

  @Test
  void runsACaseByItsId() {
    assertThat(BrowserSuite.list().split(",", -1)).isNotEmpty().doesNotHaveDuplicates();
    assertThat(BrowserSuite.run(BrowserSuite.list().split(",", -1)[0])).isEmpty();
    assertThat(BrowserSuite.run("nothing#ofTheSort")).isNotEmpty();
  }
}
