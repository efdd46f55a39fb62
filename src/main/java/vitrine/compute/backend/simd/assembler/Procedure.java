package vitrine.compute.backend.simd.assembler;

/**
 * A function under construction: whole numbers go in, nothing comes out, statements are written one
 * after the other.
 */
public class Procedure {
  private static final int NOTHING = 0x40;

  private final int parameters;
  private final Bytes locals = new Bytes();
  private final Bytes start = new Bytes();
  private final Bytes statements = new Bytes();
  private int localCount;

  /** An empty function. */
  public Procedure(int parameters) {
    this.parameters = parameters;
  }

  /** How many whole numbers it takes. */
  public int parameters() {
    return parameters;
  }

  /** One of the numbers that the caller hands in. */
  public Whole parameter(int number) {
    return new Whole(Value.local(number));
  }

  /** A variable that begins as {@code value}. */
  public Whole keep(Whole value) {
    return new Whole(declare(value));
  }

  /** A variable that begins as {@code value}. */
  public Real keep(Real value) {
    return new Real(declare(value));
  }

  /** A variable that begins as {@code value}. */
  public Wholes keep(Wholes value) {
    return new Wholes(declare(value));
  }

  /** A variable that begins as {@code value}. */
  public Reals keep(Reals value) {
    return new Reals(declare(value));
  }

  /** A variable that begins as {@code value}. */
  public Doubles keep(Doubles value) {
    return new Doubles(declare(value));
  }

  /** A number that is ready before the first statement, so that loops need not make it again. */
  public Reals constant(float number) {
    var value = Reals.of(number);
    var variable = Value.local(newLocal(value.type()));
    write(start, value, variable);
    return new Reals(variable);
  }

  /** Gives a variable a new value. */
  public <V extends Value> void set(V variable, V value) {
    write(statements, value, variable.code);
  }

  /** Stores four floats, {@code offset} bytes after {@code address}. */
  public void store(Whole address, int offset, Reals value) {
    statements.add(Value.memory(Opcode.V128_STORE, offset, address, value));
  }

  /** Stores one float, {@code offset} bytes after {@code address}. */
  public void store(Whole address, int offset, Real value) {
    statements.add(Value.memory(Opcode.F32_STORE, offset, address, value));
  }

  /** Stores the first two of four floats. */
  public void storeTwo(Whole address, Reals value) {
    statements.add(Value.memory(Opcode.V128_STORE64_LANE, 0, address, value)).add(0);
  }

  /** Stores one of four floats, {@code offset} bytes after {@code address}. */
  public void storeLane(Whole address, int offset, Reals value, int lane) {
    statements.add(Value.memory(Opcode.V128_STORE32_LANE, offset, address, value)).add(lane);
  }

  /** Sets {@code bytes} bytes from {@code address} on to 0. */
  public void clear(Whole address, Whole bytes) {
    statements.add(Value.apply(Opcode.MEMORY_FILL, address, Whole.of(0), bytes)).add(0);
  }

  /** Does {@code then} where {@code condition} is not 0. */
  public void when(Whole condition, Runnable then) {
    open(condition, Opcode.IF);
    then.run();
    end();
  }

  /** Does {@code then} where {@code condition} is not 0, else {@code otherwise}. */
  public void when(Whole condition, Runnable then, Runnable otherwise) {
    open(condition, Opcode.IF);
    then.run();
    statements.opcode(Opcode.ELSE);
    otherwise.run();
    end();
  }

  /**
   * Does {@code each} as long as {@code variable} lies below {@code end}, and adds {@code step} to
   * it after each time.
   */
  public void whileBelow(Whole variable, Whole end, Whole step, Runnable each) {
    var goesOn = variable.isBelow(end);
    open(goesOn, Opcode.IF);
    statements.opcode(Opcode.LOOP).add(NOTHING);
    each.run();
    set(variable, variable.plus(step));
    statements.add(goesOn.code).opcode(Opcode.BR_IF).unsigned(0);
    end();
    end();
  }

  /** {@link #whileBelow(Whole, Whole, Whole, Runnable)} with a step known now. */
  public void whileBelow(Whole variable, Whole end, int step, Runnable each) {
    whileBelow(variable, end, Whole.of(step), each);
  }

  /** Calls the function in place {@code slot} of the table, which takes {@code arguments}. */
  public void call(Whole slot, Whole... arguments) {
    for (var argument : arguments) {
      statements.add(argument.code);
    }
    statements.add(slot.code).opcode(Opcode.CALL_INDIRECT).unsigned(arguments.length).unsigned(0);
  }

  /** The function as the code section holds it. */
  byte[] body() {
    return new Bytes()
        .unsigned(localCount)
        .add(locals.toArray())
        .add(start.toArray())
        .add(statements.toArray())
        .opcode(Opcode.END)
        .toArray();
  }

  private byte[] declare(Value value) {
    var variable = Value.local(newLocal(value.type()));
    write(statements, value, variable);
    return variable;
  }

  private int newLocal(int type) {
    locals.unsigned(1).add(type);
    return parameters + localCount++;
  }

  /** A variable's code is how to get it; to set it, only the instruction differs. */
  private static void write(Bytes bytes, Value value, byte[] variable) {
    if (variable[0] != Opcode.LOCAL_GET) {
      throw new IllegalArgumentException("Only variables can be set.");
    }
    var set = variable.clone();
    set[0] = Opcode.LOCAL_SET;
    bytes.add(value.code).add(set);
  }

  private void open(Whole condition, int opcode) {
    statements.add(condition.code).opcode(opcode).add(NOTHING);
  }

  private void end() {
    statements.opcode(Opcode.END);
  }
}
