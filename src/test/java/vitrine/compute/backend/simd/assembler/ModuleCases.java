package vitrine.compute.backend.simd.assembler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The expected bytes are written from the binary format's chapter of the specification. */
public final class ModuleCases {
  private static final String HEAD = "00 61 73 6d 01 00 00 00";

  /** (), (i32), (i32, i32), and so on, each → (). */
  private static final String TYPES =
      "01 1a 05 60 00 00 60 01 7f 00 60 02 7f 7f 00 60 03 7f 7f 7f 00 60 04 7f 7f 7f 7f 00";

  private static final String IMPORTS =
      "02 1d 02 03 65 6e 76 06 6d 65 6d 6f 72 79 02 00 00 03 65 6e 76 05 74 61 62 6c 65 01 70 00"
          + " 00";

  @Test
  void numbersWithoutASignTakeSevenBitsAByte() {
    assertBytes("00 7f 80 01 e5 8e 26 ff ff ff ff 0f", unsigned(0, 127, 128, 624485, -1));
  }

  @Test
  void numbersWithASignEndInTheByteThatHoldsIt() {
    assertBytes(
        "00 3f c0 00 7f 40 bf 7f c0 bb 78 ff ff ff ff 07 80 80 80 80 78",
        signed(0, 63, 64, -1, -64, -65, -123456, Integer.MAX_VALUE, Integer.MIN_VALUE));
  }

  @Test
  void vectorInstructionsHaveAPrefixAndALongNumber() {
    assertBytes("fd e4 01", new Bytes().opcode(Opcode.F32X4_ADD).toArray());
    assertBytes("fd 85 02", new Bytes().opcode(Opcode.F32X4_RELAXED_MADD).toArray());
    assertBytes("fc 0b", new Bytes().opcode(Opcode.MEMORY_FILL).toArray());
    assertBytes("20", new Bytes().opcode(Opcode.LOCAL_GET).toArray());
  }

  @Test
  void anEmptyModuleIsItsHeadTypesAndImports() {
    assertBytes(
        HEAD + TYPES + IMPORTS + "03 01 00 07 01 00 09 01 00 0a 01 00", new Module().bytes());
  }

  @Test
  void oneSmallFunctionAsByHand() {
    var twice = new Procedure(2);
    twice.store(twice.parameter(0), 8, Real.at(twice.parameter(1), 0).times(Real.of(2)));
    var module = new Module();
    module.export("run", twice);
    module.place(3, new Procedure(0));
    assertBytes(
        HEAD
            + TYPES
            + IMPORTS
            // function: two, of types 2 and 0
            + "03 03 02 02 00"
            // export: one, "run", function 0
            + "07 07 01 03 72 75 6e 00 00"
            // element: one, active at i32.const 3, function 1
            + "09 07 01 00 41 03 0b 01 01"
            // code: two
            + "0a 17 02"
            // 18 bytes, no locals: local.get 0, local.get 1, f32.load align 4, f32.const 2,
            // f32.mul,
            // f32.store align 4 offset 8, end
            + "12 00 20 00 20 01 2a 02 00 43 00 00 00 40 94 38 02 08 0b"
            + "02 00 0b",
        module.bytes());
  }

  @Test
  void aLoopTestsFirstAndCountsUp() {
    var function = new Procedure(1);
    var i = function.keep(Whole.of(0));
    function.whileBelow(i, function.parameter(0), 4, () -> {});
    assertBytes(
        // one local of type i32: i32.const 0, local.set 1
        "01 01 7f 41 00 21 01"
            // local.get 1, local.get 0, i32.lt_s, if, loop
            + "20 01 20 00 48 04 40 03 40"
            // i = i + 4
            + "20 01 41 04 6a 21 01"
            // br_if 0 where i < parameter 0, end, end, end
            + "20 01 20 00 48 0d 00 0b 0b 0b",
        function.body());
  }

  @Test
  void fourFloatsAsAConstantAndAShuffle() {
    assertBytes("fd 0c 00 00 80 3f 00 00 80 3f 00 00 80 3f 00 00 80 3f", written(Reals.of(1)));
    assertBytes(
        "20 00 20 01 fd 0d 00 01 02 03 10 11 12 13 0c 0d 0e 0f 1c 1d 1e 1f",
        written(new Reals(Instruction.local(0)).pick(new Reals(Instruction.local(1)), 0, 4, 3, 7)));
  }

  @Test
  void constantsAreMadeBeforeTheFirstStatement() {
    var function = new Procedure(0);
    function.keep(Whole.of(0));
    function.constant(0);
    assertBytes(
        "02 01 7f 01 7b fd 0c" + " 00".repeat(16) + "21 01 41 00 21 00 0b", function.body());
  }

  @Test
  void onlyVariablesCanBeSet() {
    var function = new Procedure(0);
    assertThrows(IllegalArgumentException.class, () -> function.set(Whole.of(1), Whole.of(2)));
  }

  private static byte[] written(Value value) {
    var bytes = new Bytes();
    value.last.writeTo(bytes);
    return bytes.toArray();
  }

  private static byte[] unsigned(int... values) {
    var bytes = new Bytes();
    for (int value : values) {
      bytes.unsigned(value);
    }
    return bytes.toArray();
  }

  private static byte[] signed(int... values) {
    var bytes = new Bytes();
    for (int value : values) {
      bytes.signed(value);
    }
    return bytes.toArray();
  }

  private static void assertBytes(String expected, byte[] found) {
    var bytes = new Bytes();
    int digits = 0;
    int value = 0;
    for (int i = 0; i < expected.length(); i++) {
      int digit = Character.digit(expected.charAt(i), 16);
      if (digit >= 0) {
        value = (value << 4) | digit;
        digits++;
        if (digits % 2 == 0) {
          bytes.add(value);
        }
      }
    }
    assertEquals(bytes.toArray().length, found.length);
    assertArrayEquals(bytes.toArray(), found);
  }
}
