package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network of the page taken away in every form that {@code vitrine.export} offers. */
@ExtendWith(Visits.class)
class PlaygroundFilesIT {
  private static final String ALL_FEATURES =
      "#networkShape=5,3&activation=relu&x=true&y=true&xSquared=true&ySquared=true"
          + "&xTimesY=true&sinX=true&sinY=true&seed=0.5";
  private static final String FILES = "**/files.*.js";
  private static final float[][] ROWS = {{1, -2}, {0, 0}, {-3.5f, 4.25f}, {6, 6}};

  @ParameterizedTest
  @CsvSource({
    "json, playground.json, application/json, {",
    "weights, playground-weights.csv, text/csv, 'parameter,row,column,value'",
    "pytorch, playground_pytorch.py, text/x-python, \"\"\"The network playground",
    "keras, playground_keras.py, text/x-python, \"\"\"The network playground",
    "numpy, playground_numpy.py, text/x-python, \"\"\"The network playground",
    "csv, playground-points.csv, text/csv, 'part,x,y,label'",
    "state, playground-state.txt, text/plain, 1.",
    "history, playground-history.csv, text/csv, 'epoch,trainLoss,testLoss'",
    "predictions, playground-predictions.csv, text/csv, 'part,x,y,label,output'",
    "trace, playground-trace.jsonl, application/x-ndjson, '{\"producer\": \"Vitrine\"'",
    "numpy-training, playground_training_numpy.py, text/x-python, \"\"\"The training of the"
        + " network",
    "pytorch-training, playground_training_pytorch.py, text/x-python, \"\"\"The training of the"
        + " network",
    "keras-training, playground_training_keras.py, text/x-python, \"\"\"The training of the"
        + " network",
    "network.svg, playground-network.svg, image/svg+xml, <svg",
    "output.svg, playground-output.svg, image/svg+xml, <svg",
    "losses.svg, playground-losses.svg, image/svg+xml, <svg",
    "losses.png, playground-losses.png, image/png, \uFFFDPNG",
  })
  void everyTextBeginsAsItShould(
      String format, String name, String type, String start, Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, ALL_FEATURES);
    var file =
        (Map<?, ?>)
            lab.ask(
                "vitrine.export('"
                    + format
                    + "').then(async file => ({name: file.name, type: file.type, text: await"
                    + " file.text(), blob: file instanceof Blob}))");
    assertThat(file.get("name")).isEqualTo(name);
    assertThat((String) file.get("type")).isEqualTo(type);
    assertThat(file.get("blob")).isEqualTo(true);
    assertThat((String) file.get("text")).startsWith(start);
  }

  @Test
  void everyFormatIsDescribed(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, ALL_FEATURES);
    assertThat(lab.ask("vitrine.describe().then(all => all.formats)"))
        .isEqualTo(
            List.of(
                "state",
                "csv",
                "json",
                "weights",
                "onnx",
                "pytorch",
                "keras",
                "numpy",
                "history",
                "predictions",
                "trace",
                "numpy-training",
                "pytorch-training",
                "keras-training",
                "network.svg",
                "output.svg",
                "losses.svg",
                "network.png",
                "output.png",
                "losses.png"));
  }

  @ParameterizedTest
  @CsvSource({"wasm", "js"})
  void theOnnxFileAnswersAsThePageDoes(String engine, Visitor visitor) throws OrtException {
    var lab = PlaygroundPage.open(visitor, "?engine=" + engine + ALL_FEATURES);
    lab.step(3);
    var predicted = (List<?>) lab.ask("vitrine.predict([[1, -2], [0, 0], [-3.5, 4.25], [6, 6]])");
    var answers = answers(onnx(lab));
    for (int row = 0; row < ROWS.length; row++) {
      double expected = ((Number) ((List<?>) predicted.get(row)).get(0)).doubleValue();
      assertThat((double) answers[row][0]).isCloseTo(expected, within(1e-5));
    }
  }

  @Test
  void aNetworkThatIsGivenNothingIsRefusedInASentence(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, "#networkShape=2&x=false&y=false&seed=0.5");
    assertThat(lab.refusal("vitrine.export('onnx')")).contains("onnx").endsWith(".");
  }

  @Test
  void whatWritesFilesIsFetchedWhenTheFirstIsAskedForAndOnce(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, ALL_FEATURES);
    var fetched = new ArrayList<String>();
    lab.page()
        .onRequest(
            request -> {
              if (request.resourceType().equals("script")) {
                fetched.add(request.url());
              }
            });
    lab.ask("vitrine.export('state').then(file => file.name)");
    assertThat(fetched).isEmpty();
    lab.ask("vitrine.export('json').then(file => file.name)");
    lab.ask("vitrine.export('onnx').then(file => file.name)");
    assertThat(fetched).singleElement().asString().contains("/files.");
  }

  @Test
  void whatWritesFilesIsMissedInASentenceAndAskedForAgain(Visitor visitor) {
    var lab = PlaygroundPage.open(visitor, ALL_FEATURES);
    visitor.complaints().expect("net::ERR");
    lab.page().route(FILES, Route::abort);
    assertThat(lab.refusal("vitrine.export('json')"))
        .isEqualTo(
            "The part of this page that writes files could not be fetched. Check the connection and"
                + " ask again.");
    lab.page().unroute(FILES);
    assertThat(lab.ask("vitrine.export('json').then(file => file.name)"))
        .isEqualTo("playground.json");
  }

  private static byte[] onnx(PlaygroundPage lab) {
    var base64 =
        (String)
            lab.ask(
                "vitrine.export('onnx').then(async file => { const bytes = new Uint8Array(await"
                    + " file.arrayBuffer()); let text = ''; for (const byte of bytes) text +="
                    + " String.fromCharCode(byte); return btoa(text); })");
    return Base64.getDecoder().decode(base64);
  }

  private static float[][] answers(byte[] model) throws OrtException {
    var environment = OrtEnvironment.getEnvironment();
    try (var session = environment.createSession(model);
        var tensor = OnnxTensor.createTensor(environment, ROWS);
        var result = session.run(Map.of("point", tensor))) {
      return (float[][]) result.get(0).getValue();
    }
  }
}
