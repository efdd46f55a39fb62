package vitrine.compute.backend.simd.assembler;

/**
 * The instructions in use, by their names in the specification.
 *
 * <p>Below 0x100: the byte itself. Others: the prefix byte in bits 16 to 23, the number after it
 * below.
 */
public final class Opcode {
  public static final int LOOP = 0x03;
  public static final int IF = 0x04;
  public static final int ELSE = 0x05;
  public static final int END = 0x0b;
  public static final int BR_IF = 0x0d;
  public static final int CALL_INDIRECT = 0x11;
  public static final int SELECT = 0x1b;
  public static final int LOCAL_GET = 0x20;
  public static final int LOCAL_SET = 0x21;

  public static final int I32_LOAD = 0x28;
  public static final int F32_LOAD = 0x2a;
  public static final int F32_STORE = 0x38;
  public static final int I32_CONST = 0x41;
  public static final int F32_CONST = 0x43;

  public static final int I32_EQZ = 0x45;
  public static final int I32_EQ = 0x46;
  public static final int I32_LT_S = 0x48;
  public static final int F32_EQ = 0x5b;
  public static final int F32_LT = 0x5d;
  public static final int F32_GT = 0x5e;
  public static final int F32_GE = 0x60;
  public static final int I32_ADD = 0x6a;
  public static final int I32_SUB = 0x6b;
  public static final int I32_MUL = 0x6c;
  public static final int I32_AND = 0x71;
  public static final int I32_XOR = 0x73;
  public static final int I32_SHL = 0x74;
  public static final int I32_SHR_U = 0x76;
  public static final int F32_FLOOR = 0x8e;
  public static final int F32_SQRT = 0x91;
  public static final int F32_ADD = 0x92;
  public static final int F32_SUB = 0x93;
  public static final int F32_MUL = 0x94;
  public static final int F32_DIV = 0x95;
  public static final int F32_MAX = 0x97;
  public static final int F32_CONVERT_I32_S = 0xb2;
  public static final int I32_TRUNC_SAT_F32_S = 0xfc_00_00;
  public static final int MEMORY_FILL = 0xfc_00_0b;

  public static final int V128_LOAD = 0xfd_00_00;
  public static final int V128_LOAD32_SPLAT = 0xfd_00_09;
  public static final int V128_STORE = 0xfd_00_0b;
  public static final int V128_CONST = 0xfd_00_0c;
  public static final int I8X16_SHUFFLE = 0xfd_00_0d;
  public static final int I32X4_SPLAT = 0xfd_00_11;
  public static final int F32X4_SPLAT = 0xfd_00_13;
  public static final int I32X4_EXTRACT_LANE = 0xfd_00_1b;
  public static final int F32X4_EXTRACT_LANE = 0xfd_00_1f;
  public static final int I32X4_EQ = 0xfd_00_37;
  public static final int I32X4_LT_S = 0xfd_00_39;
  public static final int F32X4_EQ = 0xfd_00_41;
  public static final int F32X4_LT = 0xfd_00_43;
  public static final int F32X4_GT = 0xfd_00_44;
  public static final int F32X4_LE = 0xfd_00_45;
  public static final int F32X4_GE = 0xfd_00_46;
  public static final int V128_NOT = 0xfd_00_4d;
  public static final int V128_AND = 0xfd_00_4e;
  public static final int V128_ANDNOT = 0xfd_00_4f;
  public static final int V128_OR = 0xfd_00_50;
  public static final int V128_XOR = 0xfd_00_51;
  public static final int V128_BITSELECT = 0xfd_00_52;
  public static final int V128_ANY_TRUE = 0xfd_00_53;
  public static final int V128_STORE32_LANE = 0xfd_00_5a;
  public static final int V128_STORE64_LANE = 0xfd_00_5b;
  public static final int F32X4_DEMOTE_F64X2_ZERO = 0xfd_00_5e;
  public static final int F64X2_PROMOTE_LOW_F32X4 = 0xfd_00_5f;
  public static final int F32X4_FLOOR = 0xfd_00_68;
  public static final int F32X4_NEAREST = 0xfd_00_6a;
  public static final int F64X2_NEAREST = 0xfd_00_94;
  public static final int I32X4_SHL = 0xfd_00_ab;
  public static final int I32X4_SHR_S = 0xfd_00_ac;
  public static final int I32X4_SHR_U = 0xfd_00_ad;
  public static final int I32X4_ADD = 0xfd_00_ae;
  public static final int I32X4_SUB = 0xfd_00_b1;
  public static final int I32X4_MUL = 0xfd_00_b5;
  public static final int F32X4_ABS = 0xfd_00_e0;
  public static final int F32X4_NEG = 0xfd_00_e1;
  public static final int F32X4_SQRT = 0xfd_00_e3;
  public static final int F32X4_ADD = 0xfd_00_e4;
  public static final int F32X4_SUB = 0xfd_00_e5;
  public static final int F32X4_MUL = 0xfd_00_e6;
  public static final int F32X4_DIV = 0xfd_00_e7;
  public static final int F32X4_MAX = 0xfd_00_e9;
  public static final int F32X4_PMIN = 0xfd_00_ea;
  public static final int F32X4_PMAX = 0xfd_00_eb;
  public static final int F64X2_ADD = 0xfd_00_f0;
  public static final int F64X2_SUB = 0xfd_00_f1;
  public static final int F64X2_MUL = 0xfd_00_f2;
  public static final int I32X4_TRUNC_SAT_F32X4_S = 0xfd_00_f8;
  public static final int F32X4_CONVERT_I32X4_S = 0xfd_00_fa;
  public static final int I32X4_TRUNC_SAT_F64X2_S_ZERO = 0xfd_00_fc;
  public static final int F32X4_RELAXED_MADD = 0xfd_01_05;

  private Opcode() {}
}
