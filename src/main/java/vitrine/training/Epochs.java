package vitrine.training;

/** Where training stands: in which epoch, how far into it, and in which order its examples come. */
final class Epochs {
  private final ExampleOrder order;
  private final int[] places;
  private int placesEpoch = -1;
  private int epoch;
  private int cursor;

  /** At the first of {@code size} examples of epoch 0. */
  Epochs(ExampleOrder order, int size) {
    this.order = order;
    places = new int[size];
  }

  /** Examples in one epoch. */
  int size() {
    return places.length;
  }

  /** Whole epochs shown. */
  int epoch() {
    return epoch;
  }

  /** Examples shown in this epoch. */
  int cursor() {
    return cursor;
  }

  /** Examples shown in all. */
  double examples() {
    return ((double) epoch * places.length) + cursor;
  }

  /** Goes to the place after {@code examples} examples. */
  void seek(double examples) {
    epoch = (int) (examples / places.length);
    cursor = (int) (examples - ((double) epoch * places.length));
  }

  /** The example that comes as number {@code at} of this epoch. */
  int example(int at) {
    shuffle(epoch);
    return places[at];
  }

  /** The next {@code count} examples are shown; no further than to the end of the epoch. */
  void advance(int count) {
    cursor += count;
  }

  /** At the end of an epoch, begins the next. */
  void turn() {
    if (cursor == places.length) {
      cursor = 0;
      epoch++;
    }
  }

  /** The epoch of the batch that is under way or, between batches, of the one just finished. */
  int batchEpoch() {
    return cursor == 0 && epoch > 0 ? epoch - 1 : epoch;
  }

  /** The examples of the batch that is under way or, between batches, of the one just finished. */
  int[] batch(int batchSize) {
    shuffle(batchEpoch());
    int end =
        cursor == 0 ? (epoch > 0 ? places.length : Math.min(batchSize, places.length)) : cursor;
    int from = ((end - 1) / batchSize) * batchSize;
    var found = new int[end - from];
    System.arraycopy(places, from, found, 0, found.length);
    return found;
  }

  private void shuffle(int wanted) {
    if (placesEpoch != wanted) {
      order.fill(wanted, places);
      placesEpoch = wanted;
    }
  }
}
