package vitrine.export.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes as the description of the encoding of Protocol Buffers gives them. */
class ProtoMessageTest {
  private static String hex(ProtoMessage message) {
    return HexFormat.of().formatHex(message.toArray());
  }

  @Test
  void theExamplesOfTheDescriptionAreWrittenAsThere() {
    assertThat(hex(new ProtoMessage().whole(1, 150))).isEqualTo("089601");
    assertThat(hex(new ProtoMessage().text(2, "testing"))).isEqualTo("120774657374696e67");
    assertThat(hex(new ProtoMessage().message(3, new ProtoMessage().whole(1, 150))))
        .isEqualTo("1a03089601");
  }

  @Test
  void floatsAreFourBytesTheLowestFirst() {
    assertThat(hex(new ProtoMessage().real(2, 1))).isEqualTo("150000803f");
  }

  @Test
  void fieldsBeyondTheFifteenthTakeAKeyOfTwoBytes() {
    assertThat(hex(new ProtoMessage().whole(20, 2))).isEqualTo("a00102");
  }

  @Test
  void textsAreInUtf8() {
    for (var text : List.of("", "weight", "é", "“×” ", "😀")) {
      var expected = text.getBytes(StandardCharsets.UTF_8);
      assertThat(hex(new ProtoMessage().text(1, text)))
          .isEqualTo(hex(new ProtoMessage().bytes(1, expected)));
    }
  }
}
