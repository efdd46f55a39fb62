package vitrine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vitrine.compute.numeric.Checksum;
import vitrine.compute.random.RandomStream;
import vitrine.compute.random.Rc4Stream;
import vitrine.compute.random.XoshiroStream;

/**
 * {@link PlaygroundData} against TensorFlow Playground itself: the numbers here are what its own
 * generators and shuffle gave, with its own random numbers, for the seed 0.5.
 */
public final class PlaygroundDataCases {
  private static final double TOLERANCE = 1e-14;

  @Test
  void circleIsTheAncestors() {
    Dataset data = ancestor("circle", 25);
    assertPoint(0.4861940713484115, 0.8590529618269659, 1, data.train(), 0);
    assertPoint(-0.8774473519054562, -0.44537211413301775, 1, data.test(), 249);
    assertEquals(-64, labelSum(data), TOLERANCE);
  }

  @Test
  void exclusiveOrIsTheAncestors() {
    Dataset data = ancestor("xor", 25);
    assertPoint(-1.3516197422476608, -4.480323599407508, 1, data.train(), 0);
    assertPoint(-1.3639711882899814, 2.052463815339089, -1, data.test(), 249);
    assertEquals(26, labelSum(data), TOLERANCE);
  }

  @Test
  void gaussianIsTheAncestors() {
    Dataset data = ancestor("gauss", 25);
    assertPoint(-4.8569025348413675, -4.445492826477918, -1, data.train(), 0);
    assertPoint(3.341410983854984, 0.0920464853718137, 1, data.test(), 249);
  }

  @Test
  void spiralIsTheAncestors() {
    Dataset data = ancestor("spiral", 25);
    assertPoint(0.08427407922587998, 0.017081179942355418, 1, data.train(), 0);
    assertPoint(1.1285633193302056, 1.3775920568667528, -1, data.test(), 249);
  }

  @Test
  void planeIsTheAncestors() {
    Dataset data = ancestor("reg-plane", 25);
    assertPoint(-0.54074555779615, -0.8670023593306242, -0.3459782906121282, data.train(), 0);
    assertPoint(-5.604908319100575, 3.3849429179745325, -0.3937468255654882, data.test(), 599);
    assertEquals(9.93732276779054, labelSum(data), 1e-10);
  }

  @Test
  void multiGaussianIsTheAncestors() {
    Dataset data = ancestor("reg-gauss", 25);
    assertPoint(-0.54074555779615, -0.8670023593306242, 0.008198097328310672, data.train(), 0);
    assertPoint(-5.604908319100575, 3.3849429179745325, 0, data.test(), 599);
    assertEquals(-7.070424609371726, labelSum(data), 1e-10);
  }

  @Test
  void theFirstWeightsAreTheDrawsThatFollow() {
    var random = Rc4Stream.of("0.5");
    PlaygroundData.generate(entry("circle"), random, 0, 50);
    assertEquals(0.15073031363, random.uniform(-0.5, 0.5), 1e-12);
    assertEquals(0.244803963888, random.uniform(-0.5, 0.5), 1e-12);
  }

  @Test
  void noiseChangesNoNumberOfDraws() {
    for (DatasetCatalog.Entry entry : DatasetCatalog.entries()) {
      var clean = Rc4Stream.of("0.5");
      var noisy = Rc4Stream.of("0.5");
      PlaygroundData.generate(entry, clean, 0, 50);
      PlaygroundData.generate(entry, noisy, 50, 90);
      assertEquals(clean.next(), noisy.next());
    }
  }

  @Test
  void thePercentageOfTrainingPointsIsRoundedDown() {
    assertSizes("circle", 50, 250, 250);
    assertSizes("circle", 10, 50, 450);
    assertSizes("circle", 33.3, 166, 334);
    assertSizes("reg-plane", 90, 1080, 120);
  }

  @Test
  void eachPartHasAPoint() {
    assertSizes("reg-gauss", 0, 1, 1199);
    assertSizes("circle", 100, 499, 1);
  }

  @Test
  void oneSeedGivesOneSetOfPoints() {
    for (DatasetCatalog.Entry entry : DatasetCatalog.entries()) {
      var first = PlaygroundData.generate(entry, XoshiroStream.of("a", "data"), 20, 50);
      var again = PlaygroundData.generate(entry, XoshiroStream.of("a", "data"), 20, 50);
      assertEquals(checksum(first), checksum(again));
    }
  }

  @Test
  void pointsHaveTheSameBitsEverywhere() {
    var sums = new StringBuilder();
    for (DatasetCatalog.Entry entry : DatasetCatalog.entries()) {
      Dataset ours = PlaygroundData.generate(entry, XoshiroStream.of("0.5", "data"), 25, 50);
      sums.append(checksum(ours)).append(' ');
      sums.append(checksum(ancestor(entry.key(), 25))).append('\n');
    }
    assertEquals(
        """
        ea676265 dbb540c5
        e8cf9c1a ed4ed5ad
        15befad4 ad6ddaa9
        3c299451 d6ce8b47
        fca699ae ea5a82a3
        8ef85bd6 7753e013
        d166cc3f 8ca22085
        88018d6b ecff4bea
        3cd8b697 1195e84d
        d260f888 b80cab75
        4043bce7 cef0ebbc
        844a1db3 15a43950
        """,
        sums.toString());
  }

  private static Dataset ancestor(String key, double noisePercent) {
    return PlaygroundData.generate(entry(key), Rc4Stream.of("0.5"), noisePercent, 50);
  }

  private static DatasetCatalog.Entry entry(String key) {
    for (DatasetCatalog.Entry entry : DatasetCatalog.entries()) {
      if (entry.key().equals(key)) {
        return entry;
      }
    }
    throw new IllegalArgumentException(key);
  }

  private static void assertPoint(double x, double y, double label, Examples examples, int row) {
    assertEquals(x, examples.input(row, 0), TOLERANCE);
    assertEquals(y, examples.input(row, 1), TOLERANCE);
    assertEquals(label, examples.label(row), TOLERANCE);
  }

  private static void assertSizes(String key, double trainPercent, int train, int test) {
    RandomStream random = XoshiroStream.of("0.5", "data");
    Dataset data = PlaygroundData.generate(entry(key), random, 0, trainPercent);
    assertEquals(new DataShape(train, test, 2, 1), data.shape());
  }

  private static double labelSum(Dataset data) {
    double sum = 0;
    for (double label : data.train().labels()) {
      sum += label;
    }
    for (double label : data.test().labels()) {
      sum += label;
    }
    return sum;
  }

  private static String checksum(Dataset data) {
    var checksum = new Checksum();
    checksum.add(data.train().inputs()).add(data.train().labels());
    return checksum.add(data.test().inputs()).add(data.test().labels()).toString();
  }
}
