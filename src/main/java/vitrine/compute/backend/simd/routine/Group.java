package vitrine.compute.backend.simd.routine;

import java.util.function.Consumer;
import java.util.function.Function;
import vitrine.compute.backend.Along;
import vitrine.compute.backend.simd.assembler.Reals;
import vitrine.compute.backend.simd.assembler.Whole;

/**
 * Numbers of rows × width that belong together: those of a row, or, four groups at a time, those of
 * each of four columns.
 */
final class Group {
  private final Body body;
  private final Along along;
  private final Whole width;
  private final Whole place;
  private final Whole first;

  private Group(Body body, Along along, Whole width, Whole place, Whole first) {
    this.body = body;
    this.along = along;
    this.width = width;
    this.place = place;
    this.first = first;
  }

  /** Does {@code each} for every group. */
  static void each(Body body, Along along, Whole width, Consumer<Group> each) {
    if (along == Along.ROWS) {
      body.fours(width, column -> each.accept(new Group(body, along, width, column, column)));
    } else {
      body.eachRow(
          width,
          (row, first) ->
              each.accept(new Group(body, along, width, body.keep(row.floats()), first)));
    }
  }

  /** The group's own number in a buffer of one for each group. */
  Reals own(Whole numbers) {
    var address = numbers.plus(place);
    return along == Along.ROWS ? Reals.at(address) : Reals.spreadAt(address, 0);
  }

  /** Stores the group's own number. */
  void put(Whole numbers, Reals value) {
    if (along == Along.ROWS) {
      body.put(numbers.plus(place), value);
    } else {
      body.store(numbers.plus(place), 0, value.lane(0));
    }
  }

  /** How many numbers the group has. */
  Reals count() {
    return (along == Along.ROWS ? body.rows() : width).toReal().spread();
  }

  /** Does {@code each} for the members, four at a time; it gets where they are, in bytes. */
  void members(Consumer<Whole> each) {
    if (along == Along.ROWS) {
      body.eachRow(width, (row, begin) -> each.accept(begin.plus(first)));
    } else {
      body.fours(width, at -> each.accept(at.plus(first)));
    }
  }

  /** The sum of {@code each} over the members from 0 on; it gets where they are, in bytes. */
  Reals sum(Function<Whole, Reals> each) {
    return sum(Reals.of(0), each);
  }

  /** The sum of {@code each} over the members, going on from {@code start}. */
  Reals sum(Reals start, Function<Whole, Reals> each) {
    if (along == Along.COLUMNS) {
      return body.keep(
          body.sum(start.lane(0), width, at -> each.apply(body.keep(at.plus(first)))).spread());
    }
    var sum = body.keep(start);
    members(at -> body.set(sum, sum.plus(each.apply(body.keep(at)))));
    return sum;
  }
}
