package vitrine.site.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vitrine.site.words.Lab;
import vitrine.teach.embed.Embedding;
import vitrine.teach.embed.Loader;
import vitrine.teach.embed.Snippet;
import vitrine.tours.Tour;

/**
 * What other sites are told of the labs and tours of this one. Some of it needs the address under
 * which the site will lie ({@code -Dsite.address=https://school.example/vitrine/}): pictures and
 * oEmbed are left out where it is not known.
 */
public final class Sharing {
  /** Where the pictures lie, in the sources and in the site. */
  public static final String PICTURES = "pictures/";

  /** What stands for an address that is not known. */
  public static final String NO_ADDRESS = "none";

  /** Consumers give no more, and a static file cannot answer how much they would. */
  private static final int OEMBED_WIDTH = 600;

  private static final int OEMBED_HEIGHT = 600;
  private static final int PICTURE_WIDTH = 1200;
  private static final int PICTURE_HEIGHT = 630;
  private static final int A_DAY = 86_400;
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final String address;
  private final Map<String, Shared> byPage = new TreeMap<>();
  private final List<Shared> all = new ArrayList<>();
  private final Set<String> pictures;
  private final Loader loader;

  /**
   * What is told.
   *
   * @param address where the site will lie, with a slash at its end, or {@link #NO_ADDRESS}
   * @param labs whose pages there are
   * @param pictures the names of the pictures that there are, such as {@code neuron.jpg}
   * @throws IllegalArgumentException if the address is none
   */
  public Sharing(
      String address, List<Lab> labs, List<Tour> tours, Set<String> pictures, Loader loader) {
    this.address = checked(address);
    this.pictures = pictures;
    this.loader = loader;
    labs.forEach(lab -> all.add(Shared.of(lab)));
    tours.forEach(tour -> all.add(Shared.of(tour)));
    all.forEach(shared -> byPage.put(shared.page(), shared));
  }

  private static String checked(String address) {
    if (address.equals(NO_ADDRESS)) {
      return "";
    }
    if (!address.matches("https?://[^\\s\"'<>?#]+/")) {
      throw new IllegalArgumentException(
          "site.address must begin with https:// and end with a slash; it is “%s”."
              .formatted(address));
    }
    return address;
  }

  /** Whether it is known where the site will lie. */
  public boolean hasAddress() {
    return !address.isEmpty();
  }

  /** The lines in the head of a page; none for a page that is neither lab nor tour. */
  public String head(String page, String description) {
    var shared = byPage.get(page);
    if (shared == null) {
      return "";
    }
    var lines = new ArrayList<String>();
    if (hasAddress()) {
      lines.add("<link rel=\"canonical\" href=\"" + address + shared.subject().page() + "\">");
      lines.add(
          "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"%s\" title=\"%s\">"
              .formatted(address + shared.oembed(), escape(shared.name())));
      lines.add(property("og:url", address + shared.subject().page()));
    }
    var picture = picture(shared);
    if (!picture.isEmpty()) {
      lines.add(property("og:image", picture));
      lines.add(property("og:image:width", Integer.toString(PICTURE_WIDTH)));
      lines.add(property("og:image:height", Integer.toString(PICTURE_HEIGHT)));
      lines.add(property("og:image:alt", escape("A picture of the lab: " + shared.question())));
      lines.add("<meta name=\"twitter:card\" content=\"summary_large_image\">");
    } else {
      lines.add("<meta name=\"twitter:card\" content=\"summary\">");
    }
    lines.add(
        "<script type=\"application/ld+json\">%s</script>"
            .formatted(JsonText.of(learningResource(shared, description))));
    return String.join("\n  ", lines);
  }

  /** The oEmbed files by their paths; none where it is not known where the site will lie. */
  public Map<String, String> files() {
    var files = new LinkedHashMap<String, String>();
    if (hasAddress()) {
      all.forEach(shared -> files.put(shared.oembed(), JsonText.of(oembed(shared))));
    }
    return files;
  }

  /** What teachers choose from, as an element of a page. */
  public String catalogue() {
    var labs = new ArrayList<Object>();
    var tours = new ArrayList<Object>();
    for (var shared : all) {
      var entry = new LinkedHashMap<String, Object>();
      entry.put("id", shared.subject().names().get(shared.isTour() ? "tour" : "lab"));
      entry.put("name", shared.name());
      entry.put("question", shared.question());
      if (shared.isTour()) {
        entry.put("steps", shared.steps());
      }
      (shared.isTour() ? tours : labs).add(entry);
    }
    var catalogue = new LinkedHashMap<String, Object>();
    catalogue.put("labs", labs);
    catalogue.put("tours", tours);
    catalogue.put("languages", List.of("en"));
    catalogue.put("oembed", address);
    catalogue.put("loader", loader.path());
    catalogue.put("integrity", loader.integrity());
    return "<script type=\"application/json\" id=\"teach-catalogue\">%s</script>"
        .formatted(JsonText.of(catalogue));
  }

  private Map<String, Object> oembed(Shared shared) {
    var snippet =
        new Snippet(Embedding.of(shared.subject()), address, shared.name(), OEMBED_HEIGHT);
    var answer = new LinkedHashMap<String, Object>();
    answer.put("version", "1.0");
    answer.put("type", "rich");
    answer.put("title", shared.name());
    answer.put("provider_name", "Vitrine");
    answer.put("provider_url", address);
    answer.put("cache_age", A_DAY);
    var picture = picture(shared);
    if (!picture.isEmpty()) {
      answer.put("thumbnail_url", picture);
      answer.put("thumbnail_width", PICTURE_WIDTH);
      answer.put("thumbnail_height", PICTURE_HEIGHT);
    }
    answer.put("width", OEMBED_WIDTH);
    answer.put("height", OEMBED_HEIGHT);
    answer.put("html", snippet.frame());
    return answer;
  }

  private Map<String, Object> learningResource(Shared shared, String description) {
    var resource = new LinkedHashMap<String, Object>();
    resource.put("@context", "https://schema.org");
    resource.put("@type", "LearningResource");
    resource.put("name", shared.name());
    resource.put("description", description);
    resource.put("teaches", shared.question());
    resource.put(
        "learningResourceType", shared.isTour() ? "guided tour" : "interactive simulation");
    resource.put("interactivityType", "active");
    resource.put("inLanguage", "en");
    resource.put("isAccessibleForFree", true);
    resource.put("license", LICENCE);
    if (shared.minutes() > 0) {
      resource.put("timeRequired", "PT" + shared.minutes() + "M");
    }
    if (hasAddress()) {
      resource.put("url", address + shared.subject().page());
    }
    var picture = picture(shared);
    if (!picture.isEmpty()) {
      resource.put("image", picture);
    }
    resource.put("publisher", publisher());
    return resource;
  }

  private static Map<String, Object> publisher() {
    var publisher = new LinkedHashMap<String, Object>();
    publisher.put("@type", "Organization");
    publisher.put("name", "Vitrine");
    return publisher;
  }

  private String picture(Shared shared) {
    var file = shared.picture() + ".jpg";
    return hasAddress() && pictures.contains(file) ? address + PICTURES + file : "";
  }

  private static String property(String name, String content) {
    return "<meta property=\"%s\" content=\"%s\">".formatted(name, content);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
