package vitrine.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PictureTest {
  private static final Picture PICTURE =
      new Picture(
          "playground-line",
          "A line",
          "It goes up.",
          30,
          20,
          (surface, theme) -> surface.line(0, 20, 30, 0, Stroke.solid(theme.ink(), 1)));

  @Test
  void theFileHoldsItsWordsItsSizeAndItsGround() {
    var file = Drawn.of(PICTURE.svg());
    assertThat(file.words("title")).isEqualTo("A line");
    assertThat(file.words("desc")).isEqualTo("It goes up.");
    assertThat(file.all("svg", "viewBox")).containsExactly("0 0 30 20");
    assertThat(file.all("rect", "fill")).containsExactly("#ffffff");
  }

  /** What is saved is mostly put on paper: the colours are those of light, whatever the page's. */
  @Test
  void aFileIsDrawnInLight() {
    assertThat(Drawn.of(PICTURE.svg()).all("path", "stroke")).containsExactly("#1c1e22");
  }

  @Test
  void aTintGoesFromTheGroundToTheColour() {
    assertThat(Tint.of(0xffffff, 0x123456, 0)).isEqualTo(0xffffff);
    assertThat(Tint.of(0xffffff, 0x123456, 1)).isEqualTo(0x123456);
    assertThat(Tint.of(0, 0xffffff, 0.5) & 0xff).isBetween(0x40, 0xc0);
  }
}
