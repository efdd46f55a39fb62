package vitrine.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documentation names what scripts can call and hear: all of it, and nothing else. */
class DocumentedCallsTest {
  private static final Path PAGE = Path.of("src/docs/api.md");

  @Test
  void everyCallIsDocumentedAndEveryDocumentedCallExists() throws IOException {
    var calls = new TreeSet<>(List.of(VitrineApi.CALLS));
    calls.addAll(List.of("version", "ready", "on", "benchmarks", "bench"));
    assertThat(named("## Calls", "`(\\w+)[(`]")).isEqualTo(calls);
  }

  @Test
  void everyEventIsDocumentedAndEveryDocumentedEventExists() throws IOException {
    assertThat(named("## Events", "`(\\w+)`")).isEqualTo(new TreeSet<>(Subscribers.EVENTS));
  }

  /** The names in the first cells of the tables below a heading. */
  private static TreeSet<String> named(String heading, String name) throws IOException {
    var text = Files.readString(PAGE);
    int from = text.indexOf(heading);
    var names = new TreeSet<String>();
    for (var line : text.substring(from, text.indexOf("\n## ", from)).lines().toList()) {
      if (line.startsWith("| `")) {
        var cell = line.substring(0, line.indexOf('|', 1));
        Pattern.compile(name).matcher(cell).results().forEach(found -> names.add(found.group(1)));
      }
    }
    return names;
  }
}
