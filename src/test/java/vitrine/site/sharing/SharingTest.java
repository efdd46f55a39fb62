package vitrine.site.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vitrine.site.tours.TourPages;
import vitrine.site.words.PageWords;
import vitrine.teach.embed.Loader;
import vitrine.view.EnglishTexts;

/** What other sites are told of every lab and every tour. */
class SharingTest {
  private static final Path WEB = Path.of("web");
  private static final String ADDRESS = "https://school.example/vitrine/";
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*)</script>");

  @Test
  void everyLabAndTourHasAnOembedFileWithWhatTheFormatRequires() throws IOException {
    var sharing = sharing(ADDRESS);
    assertThat(sharing.files().keySet())
        .containsExactlyInAnyOrderElementsOf(
            pages().stream().map(page -> page.replace("index.html", "oembed.json")).toList());
    for (var file : sharing.files().entrySet()) {
      var answer = json(file.getValue());
      var folder = file.getKey().replace("oembed.json", "");
      assertThat(text(answer, "version")).isEqualTo("1.0");
      assertThat(text(answer, "type")).isEqualTo("rich");
      assertThat(text(answer, "title")).isNotBlank();
      assertThat(answer.get("width").getAsInt()).isLessThanOrEqualTo(600);
      assertThat(answer.get("height").getAsInt()).isPositive();
      assertThat(text(answer, "html"))
          .startsWith("<iframe src=\"" + ADDRESS + "embed/?")
          .contains(id(folder) + "\"", " title=\"")
          .endsWith("></iframe>");
      assertThat(text(answer, "thumbnail_url")).startsWith(ADDRESS + "pictures/").endsWith(".jpg");
    }
  }

  @Test
  void everyHeadTellsWhatThePageTeaches() throws IOException {
    var sharing = sharing(ADDRESS);
    for (var page : pages()) {
      var head = sharing.head(page, "Says “<what>” it is.");
      var resource = json(head.replaceAll("(?s).*" + DATA.pattern() + ".*", "$1"));
      assertThat(text(resource, "@context")).isEqualTo("https://schema.org");
      assertThat(text(resource, "@type")).isEqualTo("LearningResource");
      assertThat(text(resource, "name")).isNotBlank();
      assertThat(text(resource, "description")).isEqualTo("Says “<what>” it is.");
      assertThat(text(resource, "teaches")).endsWith("?");
      assertThat(text(resource, "url")).isEqualTo(ADDRESS + page.replace("index.html", ""));
      assertThat(head)
          .contains(
              "type=\"application/json+oembed\" href=\"%s\""
                  .formatted(ADDRESS + page.replace("index.html", "oembed.json")),
              "property=\"og:image\" content=\"" + ADDRESS + "pictures/",
              "property=\"og:url\" content=\"" + ADDRESS,
              "name=\"twitter:card\" content=\"summary_large_image\"");
    }
    assertThat(sharing.head("faq/index.html", "")).isEmpty();
  }

  @Test
  void withoutAnAddressOnlyWhatNeedsNoneIsTold() throws IOException {
    var sharing = sharing(Sharing.NO_ADDRESS);
    assertThat(sharing.files()).isEmpty();
    for (var page : pages()) {
      assertThat(sharing.head(page, "It is."))
          .contains("LearningResource", "summary")
          .doesNotContain("og:image", "oembed", "canonical", "\"url\"");
    }
  }

  @Test
  void anAddressThatIsNoneStopsTheBuild() {
    for (var wrong : List.of("school.example/", "https://school.example", "https://a b/", "")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sharing(wrong))
          .withMessageContaining("site.address");
    }
  }

  @Test
  void theCatalogueNamesEveryLabTourAndStep() throws IOException {
    var element = sharing(ADDRESS).catalogue();
    var catalogue = json(element.replaceAll("^<script[^>]*>|</script>$", ""));
    var all = new ArrayList<String>();
    catalogue.getAsJsonArray("labs").forEach(lab -> all.add(text(lab.getAsJsonObject(), "id")));
    for (var each : catalogue.getAsJsonArray("tours")) {
      all.add(text(each.getAsJsonObject(), "id"));
      assertThat(each.getAsJsonObject().getAsJsonArray("steps")).hasSizeGreaterThan(3);
    }
    var wanted = pages().stream().map(page -> id(page.replace("index.html", ""))).toList();
    assertThat(all).containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(text(catalogue, "integrity")).isEqualTo("sha384-x");
  }

  @Test
  void everyLabHasAPictureOfTheSizeThatIsTold() throws IOException {
    for (var page : pages()) {
      if (!page.startsWith("tours/")) {
        var file = WEB.resolve("pictures/" + id(page.replace("index.html", "")) + ".jpg");
        var picture = ImageIO.read(file.toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight()))
            .as(file.toString())
            .containsExactly(1200, 630);
        assertThat(Files.size(file)).as(file.toString()).isLessThan(90_000);
      }
    }
  }

  private static Sharing sharing(String address) throws IOException {
    var pictures = new TreeSet<String>();
    try (var files = Files.list(WEB.resolve("pictures"))) {
      files.forEach(file -> pictures.add(file.getFileName().toString()));
    }
    var tours = TourPages.read(WEB, EnglishTexts.all());
    var words = PageWords.read(WEB.resolve("words"), Set.copyOf(pages()));
    return new Sharing(
        address, words.labsThere(), tours, pictures, new Loader("embed/1/embed.js", "sha384-x"));
  }

  /** The pages of all labs and tours, found by the files from which they are made. */
  private static List<String> pages() throws IOException {
    var pages = new ArrayList<String>();
    pages.add("playground/index.html");
    try (var labs = Files.list(WEB.resolve("pages/labs"))) {
      labs.filter(Files::isDirectory)
          .forEach(lab -> pages.add("labs/" + lab.getFileName() + "/index.html"));
    }
    try (var tours = Files.list(WEB.resolve("tours"))) {
      tours.forEach(
          tour ->
              pages.add(
                  "tours/" + tour.getFileName().toString().replace(".md", "") + "/index.html"));
    }
    return pages;
  }

  /** The last folder of a path. */
  private static String id(String folder) {
    var names = folder.split("/");
    return names[names.length - 1];
  }

  private static JsonObject json(String text) {
    return new Gson().fromJson(text, JsonObject.class);
  }

  private static String text(JsonObject object, String key) {
    return object.get(key).getAsString();
  }
}
