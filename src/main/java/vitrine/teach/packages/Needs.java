package vitrine.teach.packages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each page of the site needs, as the build wrote it down.
 *
 * @param pages by their paths from the site's root
 * @param sizes the bytes of every file, by its path
 * @param hashes of scripts and styles as they stand inside a page, as a policy writes them
 */
public record Needs(Map<String, Of> pages, Map<String, Double> sizes, Map<String, String> hashes) {
  /**
   * What one page needs.
   *
   * @param title its title
   * @param files the assets that it may fetch
   * @param frames the pages that it frames
   * @param opened the packs that it fetches when it opens
   * @param asks its scored questions as {@link vitrine.teach.lms.Course} writes them
   */
  public record Of(
      String title, List<String> files, List<String> frames, String asks, List<String> opened) {
    /** A page that is not there. */
    public static final Of NOTHING = new Of("", List.of(), List.of(), "", List.of());
  }

  /**
   * Reads the file that the build wrote, as plain values.
   *
   * @throws IllegalArgumentException if it is no such file
   */
  public static Needs read(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> all)
        || !(all.get("pages") instanceof Map<?, ?> pages)
        || !(all.get("sizes") instanceof Map<?, ?> sizes)
        || !(all.get("hashes") instanceof Map<?, ?> hashes)) {
      throw new IllegalArgumentException("This is no list of needs.");
    }
    var needs = new Needs(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    for (var entry : pages.entrySet()) {
      if (entry.getValue() instanceof Map<?, ?> page) {
        needs.pages.put(
            text(entry.getKey()),
            new Of(
                text(page.get("title")),
                texts(page.get("files")),
                texts(page.get("frames")),
                text(page.get("asks")),
                texts(page.get("opened"))));
      }
    }
    for (var entry : sizes.entrySet()) {
      needs.sizes.put(text(entry.getKey()), entry.getValue() instanceof Double size ? size : 0.0);
    }
    for (var entry : hashes.entrySet()) {
      needs.hashes.put(text(entry.getKey()), text(entry.getValue()));
    }
    return needs;
  }

  /**
   * Every file that those pages need to run by themselves: they, what they frame, and the assets of
   * all of these.
   */
  public List<String> filesOf(List<String> wanted) {
    var found = new LinkedHashSet<String>();
    for (var page : pagesOf(wanted)) {
      found.add(page);
      var needs = pages.get(page);
      if (needs != null) {
        found.addAll(needs.files());
      }
    }
    return new ArrayList<>(found);
  }

  /** Those pages and what they frame, each once. */
  public List<String> pagesOf(List<String> wanted) {
    var found = new LinkedHashSet<String>();
    for (var page : wanted) {
      found.add(page);
      var needs = pages.get(page);
      if (needs != null) {
        found.addAll(needs.frames());
      }
    }
    return new ArrayList<>(found);
  }

  /** The packs that some page fetches when it opens. */
  public List<String> opened() {
    var found = new LinkedHashSet<String>();
    for (var page : pages.values()) {
      found.addAll(page.opened());
    }
    return new ArrayList<>(found);
  }

  /** How many bytes those files are together. */
  public double bytes(List<String> files) {
    double sum = 0;
    for (var file : files) {
      sum += sizes.getOrDefault(file, 0.0);
    }
    return sum;
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  private static List<String> texts(@Nullable Object value) {
    var texts = new ArrayList<String>();
    if (value instanceof List<?> all) {
      for (var each : all) {
        texts.add(text(each));
      }
    }
    return texts;
  }
}
