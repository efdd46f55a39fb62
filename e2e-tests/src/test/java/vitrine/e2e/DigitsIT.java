package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import com.microsoft.playwright.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading handwriting: the page as a whole, from its first image to the file one takes home. */
@ExtendWith(Visits.class)
class DigitsIT {
  private static final Pattern PACKS =
      Pattern.compile(".*/digits-t\\w+-\\d\\.pack\\.\\w+\\.(gz|js)");

  @Test
  void opensAtRestWithItsImagesAndLearnsWithinSecondsOfTrain(Visitor visitor) {
    var lab = DigitsPage.open(visitor, "");
    assertThat(lab.isRunning()).isFalse();
    assertThat(lab.state().get("step")).isEqualTo(0);
    assertThat(lab.settings().get("trainingSize")).isEqualTo(10_000);
    lab.button("Train").click();
    lab.waitUntil("state.epoch >= 1");
    lab.button("Pause").click();
    lab.waitUntil("!state.running");
    assertThat(number(lab.metrics(), "testAccuracy")).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void oneEpochOfTwoThousandImagesReadsMostHeldOutOnes(String engine, Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL + "&engine=" + engine);
    assertThat(lab.state().get("engine")).isEqualTo(engine);
    var metrics = lab.step(1);
    assertThat(number(metrics, "epoch")).isEqualTo(1);
    assertThat(number(metrics, "testAccuracy")).isGreaterThan(0.6);
    assertThat(number(metrics, "trainLoss")).isLessThan(1.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void shownNumbersAreTheNetworksOwn(String engine, Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL + "&engine=" + engine).drawSeven();
    lab.step(3);
    lab.waitUntilItReads("7");
    ShownNumbers.assertThatAllAreTrue(lab, 20);
    lab.ask("vitrine.back(1)");
    ShownNumbers.assertThatAllAreTrue(lab, 20);
    lab.ask("vitrine.reset()");
    ShownNumbers.assertThatAllAreTrue(lab, 20);
  }

  @Test
  void stepsByEpochBatchAndExampleAndBack(Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL);
    lab.stride().selectOption("batch");
    lab.button("One batch").click();
    lab.waitUntil("state.step === 64");
    lab.stride().selectOption("example");
    lab.button("One example").click();
    lab.waitUntil("state.step === 65");
    lab.button("Back").click();
    lab.waitUntil("state.step === 64");
    assertThat(number(answer(lab, "vitrine.step(1, 'batch')"), "epoch")).isZero();
    assertThat(lab.state().get("step")).isEqualTo(128);
    lab.stride().selectOption("epoch");
    lab.button("One epoch").click();
    lab.waitUntil("state.step === 2000");
  }

  @Test
  void allOfItWorksByKeyboard(Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL);
    lab.step(3);
    lab.pad().focus();
    lab.page().keyboard().press("Space");
    for (var key : List.of("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown")) {
      lab.page().keyboard().press(key);
    }
    lab.page().keyboard().press("Space");
    lab.waitUntilItReads("\\d");
    lab.button("Train").focus();
    lab.page().keyboard().press("Enter");
    lab.waitUntil("state.running");
    lab.page().keyboard().press("Enter");
    lab.waitUntil("!state.running");
    lab.exact("Learning rate").fill("0.003");
    lab.exact("Learning rate").press("Enter");
    lab.waitUntil("learningRate", "0.003");
    lab.button("Train").focus();
    lab.page().keyboard().press("Control+z");
    lab.waitUntil("learningRate", "0.001");
  }

  @Test
  void moreImagesAreFetchedWhenTheyAreAskedFor(Visitor visitor) {
    var lab = DigitsPage.open(visitor, "?s=1.trainingSize:1000");
    assertThat(lab.refusal("vitrine.set({trainingSize: 2500})")).isEmpty();
    lab.ask("vitrine.step(1)");
    assertThat(lab.state().get("step")).isEqualTo(2500);
  }

  @Test
  void aServerThatUnpacksOnTheWayIsUnderstood(Visitor visitor) {
    var page = visitor.blank(options -> options);
    page.route(PACKS, DigitsIT::unpacked);
    page.navigate(visitor.address() + "labs/digits/" + DigitsPage.SMALL);
    var lab = DigitsPage.in(page);
    assertThat(number(lab.step(1), "testAccuracy")).isGreaterThan(0.6);
  }

  @Test
  void imagesThatDoNotComeAreExplainedAndCanBeTriedAgain(Visitor visitor) {
    visitor.complaints().expect("ERR_FAILED");
    var page = visitor.blank(options -> options);
    page.route(PACKS, route -> route.abort());
    page.navigate(visitor.address() + "labs/digits/" + DigitsPage.SMALL);
    var toast = page.locator("#lab .toast");
    assertThat(toast).containsText("could not be fetched");
    page.unroute(PACKS);
    toast.locator("button").click();
    page.waitForFunction("() => window.vitrine");
    page.evaluate("() => vitrine.ready");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wasm", "js"})
  void theOnnxFileAnswersAsThePageDoes(String engine, Visitor visitor) throws OrtException {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL + "&engine=" + engine).drawSeven();
    lab.step(2);
    var image = lab.value("input@own");
    var expected = lab.value("output@own");
    var answers = answers(onnx(lab), image);
    for (int digit = 0; digit < 10; digit++) {
      assertThat((double) answers[digit]).isCloseTo(expected.get(digit), within(1e-5));
    }
    var predicted = (List<?>) lab.ask("vitrine.predict([" + image + "])");
    assertThat(((Number) ((List<?>) predicted.get(0)).get(7)).doubleValue())
        .isCloseTo(expected.get(7), within(1e-6));
  }

  @Test
  void everyHeldOutImageStandsInTheTable(Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL);
    lab.step(1);
    var table = (String) lab.ask("vitrine.export('csv').then(file => file.text())");
    var lines = table.lines().toList();
    assertThat(lines).hasSize(1001);
    assertThat(lines.get(0)).startsWith("image,digit,probability of 0,");
    var shares = lines.get(1).split(",", -1);
    double sum = 0;
    for (int i = 2; i < shares.length; i++) {
      sum += Double.parseDouble(shares[i]);
    }
    assertThat(sum).isCloseTo(1, within(1e-5));
  }

  @Test
  void aLinkOpensTheSameMoment(Visitor visitor) {
    var lab = DigitsPage.open(visitor, DigitsPage.SMALL);
    lab.step(1);
    var loss = number(lab.metrics(), "testLoss");
    var link = (String) lab.ask("vitrine.link()");
    var again = DigitsPage.open(visitor, link.substring(link.indexOf('?')));
    assertThat(number(again.metrics(), "testLoss")).isCloseTo(loss, within(1e-4));
    assertThat(lab.refusal("vitrine.link({weights: true})")).contains("so many weights");
  }

  private static void unpacked(Route route) {
    var response = route.fetch();
    try (var packed = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      route.fulfill(new Route.FulfillOptions().setBodyBytes(packed.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double number(Map<?, ?> from, String key) {
    return ((Number) from.get(key)).doubleValue();
  }

  private static Map<?, ?> answer(DigitsPage lab, String call) {
    return (Map<?, ?>) lab.ask(call);
  }

  private static byte[] onnx(DigitsPage lab) {
    var base64 =
        (String)
            lab.ask(
                "vitrine.export('onnx').then(async file => { const bytes = new Uint8Array(await"
                    + " file.arrayBuffer()); let text = ''; for (const byte of bytes) text +="
                    + " String.fromCharCode(byte); return btoa(text); })");
    return Base64.getDecoder().decode(base64);
  }

  private static float[] answers(byte[] model, List<Double> image) throws OrtException {
    var row = new float[1][image.size()];
    for (int i = 0; i < image.size(); i++) {
      row[0][i] = image.get(i).floatValue();
    }
    var environment = OrtEnvironment.getEnvironment();
    try (var session = environment.createSession(model);
        var tensor = OnnxTensor.createTensor(environment, row);
        var result = session.run(Map.of("input", tensor))) {
      return ((float[][]) result.get(0).getValue())[0];
    }
  }
}
