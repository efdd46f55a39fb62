package vitrine.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files that the page has fetched for its engine, and keeps for the next one. */
final class Stock {
  private final EngineLine line;
  private final Map<String, byte[]> kept = new HashMap<>();
  private final Set<String> onTheirWay = new HashSet<>();
  private final List<Order> orders = new ArrayList<>();
  private Function<Settings, List<String>> needs = settings -> List.of();
  private PackSource source =
      (name, taker, failed) -> failed.accept(Sentence.of("refused.supply", name));

  /** Someone who waits until some files are there. */
  private record Order(List<String> names, Runnable then, Consumer<Sentence> failed) {}

  /** An empty stock for a lab that needs no files. */
  Stock(EngineLine line) {
    this.line = line;
  }

  /** Says which files a model with some settings needs, and where they come from. */
  void needs(Function<Settings, List<String>> names, PackSource from) {
    needs = names;
    source = from;
  }

  /** What a file holds, or null if it has not been fetched. */
  byte @Nullable [] find(String name) {
    return kept.get(name);
  }

  /** Tells an engine that has heard of none. */
  void tell() {
    for (var file : kept.entrySet()) {
      post(file.getKey(), file.getValue());
    }
  }

  /** The files that a way through some settings needs: a beginning, then what is done. */
  List<String> namesFor(Settings beginning, List<Command> commands) {
    var names = new ArrayList<String>(needs.apply(beginning));
    var settings = beginning;
    for (var command : commands) {
      settings = after(settings, command);
      add(names, needs.apply(settings), List.of());
    }
    return names;
  }

  /**
   * The files that a command needs, be those that were asked for before it carried out or given up.
   */
  List<String> namesFor(Settings inForce, List<Command> before, Command command) {
    var names = new ArrayList<String>(needs.apply(after(inForce, command)));
    var settings = inForce;
    for (var earlier : before) {
      settings = after(settings, earlier);
    }
    add(names, needs.apply(after(settings, command)), needs.apply(settings));
    return names;
  }

  private static Settings after(Settings settings, Command command) {
    if (command instanceof Command.Change change) {
      try {
        return settings.with(change.values());
      } catch (Refusal refusal) {
        // The engine says so.
        return settings;
      }
    }
    return settings;
  }

  /** Whether all of these have been fetched. */
  boolean hasAll(List<String> names) {
    for (var name : names) {
      if (!kept.containsKey(name)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Sees to it that the engine has these files before it hears anything that {@code then} posts: at
   * once if it has them already.
   */
  void provide(List<String> names, Runnable then, Consumer<Sentence> failed) {
    if (hasAll(names)) {
      then.run();
      return;
    }
    orders.add(new Order(names, then, failed));
    for (var name : names) {
      if (!kept.containsKey(name) && onTheirWay.add(name)) {
        source.fetch(name, bytes -> arrived(name, bytes), sentence -> missed(name, sentence));
      }
    }
  }

  private void arrived(String name, byte[] bytes) {
    if (!onTheirWay.remove(name)) {
      return;
    }
    kept.put(name, bytes);
    post(name, bytes);
    for (var order : List.copyOf(orders)) {
      if (hasAll(order.names) && orders.remove(order)) {
        order.then.run();
      }
    }
  }

  private void missed(String name, Sentence sentence) {
    onTheirWay.remove(name);
    for (var order : List.copyOf(orders)) {
      if (order.names.indexOf(name) >= 0 && orders.remove(order)) {
        order.failed.accept(sentence);
      }
    }
  }

  private static void add(List<String> names, List<String> more, List<String> but) {
    for (var name : more) {
      if (names.indexOf(name) < 0 && but.indexOf(name) < 0) {
        names.add(name);
      }
    }
  }

  private void post(String name, byte[] bytes) {
    line.post(new Packet(Kinds.SUPPLY, List.of(name), new double[0], bytes));
  }
}
