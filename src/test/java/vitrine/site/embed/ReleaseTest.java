package vitrine.site.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {
  private static final Path WEB = Path.of("web");

  @TempDir Path folder;

  @Test
  void everyVersionIsWhatItWasWhenItWasReleasedAndNoneIsLeftOut() throws IOException {
    var versions = Release.all(WEB).stream().map(Release::version).toList();
    try (var files = Files.list(WEB.resolve("embed"))) {
      var folders = files.filter(Files::isDirectory).map(each -> each.getFileName().toString());
      assertThat(versions).containsExactlyInAnyOrderElementsOf(folders.toList());
    }
    assertThat(versions).startsWith("1.0.0").doesNotHaveDuplicates();
    var first = Release.all(WEB).get(0);
    assertThat(first.integrity()).as("no line of the table changes").isEqualTo(FIRST);
  }

  private static final String FIRST =
      "sha384-joU+s0IjvPQJ/32+9k3Mm+cMegG+DdcmsqUFznjM62ARCzE4OOBvQpC4PLkLE3MJ";

  @Test
  void aReleasedScriptThatChangesStopsTheBuild() throws IOException {
    var script = write("1.0.0", "one");
    table("1.0.0 = " + Release.integrity("one".getBytes()));
    assertThat(Release.latest(folder).path()).isEqualTo("embed/1.0.0/embed.js");
    Files.writeString(script, "two");
    assertThatIllegalStateException()
        .isThrownBy(() -> Release.all(folder))
        .withMessageContaining("embed/1.0.0/embed.js")
        .withMessageContaining(Release.integrity("two".getBytes()));
  }

  @Test
  void theSiteHasAllVersionsAndSaysWhichIsTheLatest() throws IOException {
    write("1.0.0", "one");
    write("1.1.0", "two");
    var two = Release.integrity("two".getBytes());
    table("1.0.0 = " + Release.integrity("one".getBytes()), "1.1.0 = " + two);
    var site = folder.resolve("site");
    assertThat(Release.copyAll(folder, site)).isEqualTo("two");
    assertThat(site.resolve("embed/1.0.0/embed.js")).hasContent("one");
    assertThat(site.resolve("embed/embed.json"))
        .hasContent(
            "{\"version\":\"1.1.0\",\"path\":\"embed/1.1.0/embed.js\",\"integrity\":\""
                + two
                + "\"}");
  }

  @Test
  void theHashIsTheOneThatBrowsersCompute() {
    // The digest of an empty text, as FIPS 180-4 gives it for SHA-384.
    assertThat(Release.integrity(new byte[0]))
        .isEqualTo("sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
  }

  private Path write(String version, String script) throws IOException {
    var at = Files.createDirectories(folder.resolve("embed").resolve(version));
    return Files.writeString(at.resolve("embed.js"), script);
  }

  private void table(String... lines) throws IOException {
    Files.write(folder.resolve("embed/releases.properties"), List.of(lines));
  }
}
