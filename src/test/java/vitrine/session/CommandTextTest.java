package vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** {@link CommandText} carries every command there and back. */
class CommandTextTest {
  @Test
  void commandsAreReadable() {
    assertThat(CommandText.write(new Command.Change(Map.of("noise", "25", "dataset", "xor"))))
        .isEqualTo("set:dataset:xor:noise:25");
    assertThat(CommandText.write(new Command.SetValue("layer1.weight", 2, List.of(0.5, -1.0))))
        .isEqualTo("value:layer1.weight:2:0.5,-1");
    assertThat(CommandText.write(new Command.Freeze("output.bias", List.of(false, true))))
        .isEqualTo("freeze:output.bias:01");
    assertThat(CommandText.write(new Command.Reset())).isEqualTo("reset");
    assertThat(CommandText.write(new Command.Regenerate())).isEqualTo("regenerate");
  }

  @Test
  void commandsOfNothingReadBackToo() {
    for (var command :
        List.of(
            new Command.Change(Map.of()),
            new Command.Change(Map.of("networkShape", "")),
            new Command.SetValue("", 0, List.of()),
            new Command.Freeze("a", List.of()))) {
      assertThat(CommandText.parse(CommandText.write(command))).isEqualTo(command);
    }
  }

  @Test
  void badTextIsRefused() {
    for (var text :
        List.of(
            "",
            "jump",
            "reset:",
            "regenerate:1",
            "set:a",
            "set:a:1:a:2",
            "set:a:b c",
            "value:w:0",
            "value:w:x:1",
            "value:w:0.5:1",
            "value:w:0:1,",
            "value:w:0:NaN",
            "value:w:9999999999:1",
            "freeze:w",
            "freeze:w:012",
            "freeze:w:0:1",
            "set:!00:1",
            "set:!0061:1",
            "set:!00C4:1")) {
      assertThatThrownBy(() -> CommandText.parse(text)).as(text).isInstanceOf(Refusal.class);
    }
  }

  @Property
  void everyCommandReadsBack(@ForAll("commands") Command command) {
    var text = CommandText.write(command);
    assertThat(text).matches("[-A-Za-z0-9._,:!]*");
    assertThat(CommandText.parse(text)).isEqualTo(command);
  }

  @Property
  void anyTextIsACommandOrRefused(@ForAll("texts") String text) {
    try {
      var command = CommandText.parse(text);
      assertThat(CommandText.parse(CommandText.write(command))).isEqualTo(command);
    } catch (Refusal refusal) {
      assertThat(refusal.sentence().key()).isIn("refused.command", "refused.text");
    }
  }

  @Provide
  Arbitrary<Command> commands() {
    return arbitraryCommands();
  }

  @Provide
  Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(
            "set", "value", "freeze", "reset", ":", ":", ",", "1", "0", "-", "e", "!", "0061", "w");
    var assembled = pieces.list().ofMaxSize(9).map(parts -> String.join("", parts));
    return Arbitraries.oneOf(assembled, Arbitraries.strings());
  }

  static Arbitrary<Command> arbitraryCommands() {
    var names =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(12),
            Arbitraries.of("layer1.weight", "output.bias", "cell[3].forget"));
    var changes = Arbitraries.maps(names, names).ofMaxSize(4).map(Command.Change::new);
    var values = Arbitraries.doubles().list().ofMaxSize(5);
    var sets = Combinators.combine(names, Arbitraries.integers(), values).as(Command.SetValue::new);
    var freezes =
        Combinators.combine(names, Arbitraries.of(true, false).list().ofMaxSize(9))
            .as(Command.Freeze::new);
    return Arbitraries.oneOf(
        changes, sets, freezes, Arbitraries.of(new Command.Reset(), new Command.Regenerate()));
  }
}
