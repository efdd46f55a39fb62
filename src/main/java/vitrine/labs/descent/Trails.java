package vitrine.labs.descent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vitrine.session.Probe;
import vitrine.session.Snapshot;

/**
 * Where the racers have been since each of the last starts, from what was noted on the way: at most
 * {@value #MOST} places each, every other forgotten when there would be more.
 */
final class Trails {
  private static final int MOST = 1000;
  private static final int STRETCHES = 12;

  /** Numbers of one racer in a note: both weights and the loss. */
  private static final int EACH = 3;

  private final Map<Integer, List<Note>> stretches = new LinkedHashMap<>();

  private record Note(double examples, double[] numbers) {}

  /** What is to be noted: for each racer its weights and its loss. */
  static List<Probe> traced() {
    var probes = new ArrayList<Probe>();
    for (var racer : Racer.ALL) {
      probes.add(racer.place(1));
      probes.add(racer.place(2));
      probes.add(racer.loss());
    }
    return probes;
  }

  /** A snapshot's numbers in that order, or null if it does not hold them all. */
  static double @Nullable [] of(Snapshot snapshot) {
    var probes = traced();
    var numbers = new double[probes.size()];
    for (int i = 0; i < numbers.length; i++) {
      double @Nullable [] found = snapshot.find(probes.get(i));
      if (found == null) {
        return null;
      }
      numbers[i] = found[0];
    }
    return numbers;
  }

  /** Notes where they are; what was noted at or after that moment belonged to another future. */
  void add(int stretch, double examples, double[] numbers) {
    var notes = stretches.computeIfAbsent(stretch, key -> new ArrayList<>());
    if (stretches.size() > STRETCHES) {
      stretches.remove(stretches.keySet().iterator().next());
    }
    while (!notes.isEmpty() && notes.get(notes.size() - 1).examples >= examples) {
      notes.remove(notes.size() - 1);
    }
    if (notes.size() == MOST) {
      for (int i = 1; i <= MOST / 2; i++) {
        notes.remove(i);
      }
    }
    notes.add(new Note(examples, numbers.clone()));
  }

  /** How many places of a stretch are known. */
  int count(int stretch) {
    return notes(stretch).size();
  }

  /** After how many training examples a place was reached. */
  double examples(int stretch, int at) {
    return notes(stretch).get(at).examples;
  }

  /** The first weight of a racer at a place. */
  double x(int stretch, int at, int racer) {
    return notes(stretch).get(at).numbers[racer * EACH];
  }

  /** The second weight of a racer at a place. */
  double y(int stretch, int at, int racer) {
    return notes(stretch).get(at).numbers[(racer * EACH) + 1];
  }

  /** The loss of a racer at a place. */
  double loss(int stretch, int at, int racer) {
    return notes(stretch).get(at).numbers[(racer * EACH) + 2];
  }

  private List<Note> notes(int stretch) {
    var found = stretches.get(stretch);
    return found == null ? List.of() : found;
  }
}
