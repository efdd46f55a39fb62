package vitrine.app.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HeightLineTest {
  private static final String PAGE = "https://vitrine.example/labs/neuron/?embed=1";

  @Test
  void lessThanTwoPixelsAreNoNews() {
    var line = new HeightLine();
    assertThat(line.isNews(500, 0)).isTrue();
    assertThat(line.isNews(501.9, 10)).isFalse();
    assertThat(line.isNews(498.1, 20)).isFalse();
    assertThat(line.isNews(502, 30)).isTrue();
    assertThat(line.isNews(503, 40)).isFalse();
  }

  @Test
  void aPageThatSwingsBetweenTwoHeightsStaysAtTheHigher() {
    var line = new HeightLine();
    int told = 0;
    for (int i = 0; i < 100; i++) {
      told += line.isNews(i % 2 == 0 ? 470 : 490, i * 16) ? 1 : 0;
    }
    assertThat(told).isEqualTo(2);
    assertThat(line.isNews(470, 60_000)).as("what is folded later on makes it lower").isTrue();
  }

  @Test
  void whoComesLateHearsItAgain() {
    var line = new HeightLine();
    assertThat(line.isNews(500, 0)).isTrue();
    line.forget();
    assertThat(line.isNews(500, 1)).isTrue();
  }

  @Test
  void eachHostHearsTheHeightInItsOwnWords() {
    assertThat(HeightWords.canvas(500))
        .isEqualTo(Map.of("subject", "lti.frameResize", "height", 500.0));
    assertThat(HeightWords.embedly(500, PAGE))
        .isEqualTo(Map.of("src", PAGE, "context", "iframe.resize", "height", 500.0));
    assertThat(HeightWords.wordPress(500, PAGE + "#?secret=aB3x"))
        .isEqualTo(Map.of("message", "height", "value", 500.0, "secret", "aB3x"));
    assertThat(HeightWords.wordPress(500, PAGE + "#dataset=xor#?secret=aB3x&y"))
        .containsEntry("secret", "aB3x");
  }

  @Test
  void wordPressIsToldOnlyWhereItGaveASecret() {
    assertThat(HeightWords.wordPress(500, PAGE)).isNull();
    assertThat(HeightWords.wordPress(500, PAGE + "&x=#?secret=")).isNull();
    assertThat(HeightWords.wordPress(500, PAGE + "#?secret=<b>")).isNull();
  }
}
