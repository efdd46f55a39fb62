package vitrine.compute.backend.simd.assembler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpcodeTest {
  /** From the index of instructions of the WebAssembly specification, version 3. */
  private static final Map<String, Integer> INDEX = new HashMap<>();

  static {
    var core =
        """
        LOOP 03 IF 04 ELSE 05 END 0b BR_IF 0d CALL_INDIRECT 11 SELECT 1b
        LOCAL_GET 20 LOCAL_SET 21 I32_LOAD 28 F32_LOAD 2a F32_STORE 38
        I32_CONST 41 F32_CONST 43 I32_EQZ 45 I32_EQ 46 I32_LT_S 48
        F32_EQ 5b F32_LT 5d F32_GT 5e F32_GE 60 I32_ADD 6a I32_SUB 6b I32_MUL 6c
        I32_AND 71 I32_XOR 73 I32_SHL 74 I32_SHR_U 76 F32_FLOOR 8e
        F32_SQRT 91 F32_ADD 92 F32_SUB 93 F32_MUL 94 F32_DIV 95 F32_MAX 97
        F32_CONVERT_I32_S b2
        """;
    var extended = "I32_TRUNC_SAT_F32_S 0 MEMORY_FILL 11";
    var vector =
        """
        V128_LOAD 0 V128_LOAD32_SPLAT 9 V128_STORE 11 V128_CONST 12 I8X16_SHUFFLE 13
        I32X4_SPLAT 17 F32X4_SPLAT 19 I32X4_EXTRACT_LANE 27
        F32X4_EXTRACT_LANE 31 I32X4_EQ 55 I32X4_LT_S 57
        F32X4_EQ 65 F32X4_LT 67 F32X4_GT 68 F32X4_LE 69 F32X4_GE 70
        V128_NOT 77 V128_AND 78 V128_ANDNOT 79 V128_OR 80 V128_XOR 81 V128_BITSELECT 82
        V128_ANY_TRUE 83 V128_STORE32_LANE 90 V128_STORE64_LANE 91
        F32X4_DEMOTE_F64X2_ZERO 94 F64X2_PROMOTE_LOW_F32X4 95
        F32X4_FLOOR 104 F32X4_NEAREST 106 F64X2_NEAREST 148
        I32X4_SHL 171 I32X4_SHR_S 172 I32X4_SHR_U 173 I32X4_ADD 174 I32X4_SUB 177
        I32X4_MUL 181 F32X4_ABS 224 F32X4_NEG 225 F32X4_SQRT 227 F32X4_ADD 228
        F32X4_SUB 229 F32X4_MUL 230 F32X4_DIV 231 F32X4_MAX 233 F32X4_PMIN 234 F32X4_PMAX 235
        F64X2_ADD 240 F64X2_SUB 241 F64X2_MUL 242 I32X4_TRUNC_SAT_F32X4_S 248
        F32X4_CONVERT_I32X4_S 250 I32X4_TRUNC_SAT_F64X2_S_ZERO 252 F32X4_RELAXED_MADD 261
        """;
    read(core, 16, 0);
    read(extended, 10, 0xfc0000);
    read(vector, 10, 0xfd0000);
  }

  private static void read(String table, int radix, int prefix) {
    var words = table.strip().split("\\s+");
    for (int i = 0; i < words.length; i += 2) {
      INDEX.put(words[i], prefix | Integer.parseInt(words[i + 1], radix));
    }
  }

  @Test
  void everyInstructionHasTheNumberOfTheSpecification() throws IllegalAccessException {
    var named = new HashMap<String, Integer>();
    for (var field : Opcode.class.getFields()) {
      assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
      named.put(field.getName(), field.getInt(null));
    }
    assertThat(named).isEqualTo(INDEX);
  }
}
