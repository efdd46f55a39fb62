package vitrine.teach.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.teach.embed.Loader;
import vitrine.teach.embed.Subject;

/**
 * What there is to choose from, as the build wrote it into the page.
 *
 * @param labs in the order of their index
 * @param tours in the order of the path
 * @param languages that the site speaks, as addresses name them
 * @param oembed the address that the oEmbed files are made for; empty if there are none
 * @param loader the script of our element
 */
public record Catalogue(
    List<Entry> labs, List<Entry> tours, List<String> languages, String oembed, Loader loader) {
  /**
   * A lab or a tour.
   *
   * @param id its name in addresses
   * @param name what it is called
   * @param question what it answers
   * @param steps the titles of a tour's pages; none for a lab
   */
  public record Entry(String id, String name, String question, List<String> steps) {}

  /** Nothing to choose from. */
  public static final Catalogue EMPTY =
      new Catalogue(List.of(), List.of(), List.of(), "", Loader.NONE);

  /** The catalogue that plain values of JSON describe; an empty one if they describe none. */
  public static Catalogue read(@Nullable Object plain) {
    if (!(plain instanceof Map<?, ?> map)) {
      return EMPTY;
    }
    return new Catalogue(
        entries(map.get("labs")),
        entries(map.get("tours")),
        texts(map.get("languages")),
        text(map.get("oembed")),
        new Loader(text(map.get("loader")), text(map.get("integrity"))));
  }

  /** The lab or tour that is shown; null if there is none of that name here. */
  public @Nullable Entry find(Subject subject) {
    if (subject instanceof Subject.Lab lab) {
      return find(labs, lab.id());
    } else if (subject instanceof Subject.Task task) {
      return find(labs, task.lab());
    }
    return subject instanceof Subject.Tour tour ? find(tours, tour.id()) : null;
  }

  private static @Nullable Entry find(List<Entry> entries, String id) {
    for (var entry : entries) {
      if (entry.id.equals(id)) {
        return entry;
      }
    }
    return null;
  }

  private static List<Entry> entries(@Nullable Object plain) {
    var entries = new ArrayList<Entry>();
    if (plain instanceof List<?> all) {
      for (var each : all) {
        if (each instanceof Map<?, ?> map) {
          entries.add(
              new Entry(
                  text(map.get("id")),
                  text(map.get("name")),
                  text(map.get("question")),
                  texts(map.get("steps"))));
        }
      }
    }
    return entries;
  }

  /** The texts of a list; none if it is no list. */
  static List<String> texts(@Nullable Object plain) {
    var texts = new ArrayList<String>();
    if (plain instanceof List<?> all) {
      for (var each : all) {
        texts.add(text(each));
      }
    }
    return texts;
  }

  /** A text; an empty one if it is none. */
  static String text(@Nullable Object plain) {
    return plain instanceof String text ? text : "";
  }
}
