package vitrine.compute.backend.simd.assembler;

import java.util.ArrayList;
import java.util.List;

/**
 * A module under construction: it works in a memory and with a table of functions that it is given
 * as {@code env.memory} and {@code env.table}.
 */
public final class Module {
  /** The module's function types: number n takes n whole numbers. */
  private static final int MOST_PARAMETERS = 4;

  private static final int I32 = Value.I32;
  private static final int FUNCTION_TYPE = 0x60;
  private static final int FUNCTION_REFERENCE = 0x70;

  private final List<Procedure> functions = new ArrayList<>();
  private final Bytes exports = new Bytes();
  private final Bytes places = new Bytes();
  private int exportCount;
  private int placeCount;

  /** Adds a function that the outside calls by {@code name}. */
  public void export(String name, Procedure function) {
    exports.name(name).add(0).unsigned(functions.size());
    exportCount++;
    functions.add(function);
  }

  /** Adds a function and puts it in place {@code slot} of the table. */
  public void place(int slot, Procedure function) {
    places
        .add(0)
        .opcode(Opcode.I32_CONST)
        .signed(slot)
        .opcode(Opcode.END)
        .unsigned(1)
        .unsigned(functions.size());
    placeCount++;
    functions.add(function);
  }

  /** The module in the binary format. */
  public byte[] bytes() {
    var types = new Bytes();
    var bodies = new Bytes();
    for (var function : functions) {
      types.unsigned(function.parameters());
      bodies.counted(function.body());
    }
    var module = new Bytes().bits(0x6d736100).bits(1);
    section(module, 1, MOST_PARAMETERS + 1, signatures());
    section(module, 2, 2, imports());
    section(module, 3, functions.size(), types);
    section(module, 7, exportCount, exports);
    section(module, 9, placeCount, places);
    section(module, 10, functions.size(), bodies);
    return module.toArray();
  }

  private static Bytes signatures() {
    var types = new Bytes();
    for (int parameters = 0; parameters <= MOST_PARAMETERS; parameters++) {
      types.add(FUNCTION_TYPE).unsigned(parameters);
      for (int i = 0; i < parameters; i++) {
        types.add(I32);
      }
      types.unsigned(0);
    }
    return types;
  }

  /** Both with no least size and no limit, so that any memory and any table will do. */
  private static Bytes imports() {
    return new Bytes()
        .name("env")
        .name("memory")
        .add(2)
        .add(0)
        .unsigned(0)
        .name("env")
        .name("table")
        .add(1)
        .add(FUNCTION_REFERENCE)
        .add(0)
        .unsigned(0);
  }

  private static void section(Bytes module, int id, int count, Bytes content) {
    module.add(id).counted(new Bytes().unsigned(count).add(content.toArray()).toArray());
  }
}
