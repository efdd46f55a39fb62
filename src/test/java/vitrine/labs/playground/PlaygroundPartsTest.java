package vitrine.labs.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PlaygroundPartsTest {
  private static final Pattern NAMED = Pattern.compile("named\\(\\s*\"(\\w+)\"");
  private static final Pattern RULE =
      Pattern.compile("\\[data-hidden~=\"(\\w+)\"\\] \\[data-named=\"(\\w+)\"\\]");

  /** A part without its line in the styles could be named in a link, and would stay. */
  @Test
  void theStylesLeaveOutEveryPartThatHasAName() throws IOException {
    var rules = RULE.matcher(Files.readString(Path.of("web/styles/controls.css")));
    var left = new HashSet<String>();
    while (rules.find()) {
      assertThat(rules.group(1)).isEqualTo(rules.group(2));
      left.add(rules.group(1));
    }
    assertThat(left).containsExactlyInAnyOrderElementsOf(PlaygroundParts.NAMES);
  }

  @Test
  void whatIsNamedInTheViewsIsListed() throws IOException {
    var found = new HashSet<String>();
    try (var files = Files.walk(Path.of("src/main/java/vitrine/labs"))) {
      for (var file : files.filter(each -> each.toString().endsWith("View.java")).toList()) {
        var names = NAMED.matcher(Files.readString(file));
        while (names.find()) {
          found.add(names.group(1));
        }
      }
    }
    assertThat(found).hasSizeGreaterThan(10);
    assertThat(PlaygroundParts.NAMES).containsAll(found);
  }

  @Test
  void noPartIsCalledAsAControlIs() {
    var declaration = PlaygroundSettings.DECLARATION;
    for (var name : PlaygroundParts.NAMES) {
      boolean isTheSame = name.equals("points");
      assertThat(declaration.find(name) != null).as(name).isEqualTo(isTheSame);
    }
  }
}
