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
    return new Whole(Instruction.local(number));
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
    var variable = newLocal(value.type());
    set(start, variable, value);
    return new Reals(variable);
  }

  /** Gives a variable a new value. */
  public <V extends Value> void set(V variable, V value) {
    set(statements, variable.last, value);
  }

  /** Stores four floats, {@code offset} bytes after {@code address}. */
  public void store(Whole address, int offset, Reals value) {
    Instruction.memory(Opcode.V128_STORE, offset, address, value).writeTo(statements);
  }

  /** Stores one float, {@code offset} bytes after {@code address}. */
  public void store(Whole address, int offset, Real value) {
    Instruction.memory(Opcode.F32_STORE, offset, address, value).writeTo(statements);
  }

  /** Stores the first two of four floats. */
  public void storeTwo(Whole address, Reals value) {
    Instruction.memory(Opcode.V128_STORE64_LANE, 0, address, value).writeTo(statements);
    statements.add(0);
  }

  /** Stores one of four floats, {@code offset} bytes after {@code address}. */
  public void storeLane(Whole address, int offset, Reals value, int lane) {
    Instruction.memory(Opcode.V128_STORE32_LANE, offset, address, value).writeTo(statements);
    statements.add(lane);
  }

  /** Sets {@code bytes} bytes from {@code address} on to 0. */
  public void clear(Whole address, Whole bytes) {
    Instruction.of(Opcode.MEMORY_FILL, address, Whole.of(0), bytes).writeTo(statements);
    statements.add(0);
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
    goesOn.last.writeTo(statements);
    statements.opcode(Opcode.BR_IF).unsigned(0);
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
      argument.last.writeTo(statements);
    }
    slot.last.writeTo(statements);
    statements.opcode(Opcode.CALL_INDIRECT).unsigned(arguments.length).unsigned(0);
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

  private Instruction declare(Value value) {
    var variable = newLocal(value.type());
    set(statements, variable, value);
    return variable;
  }

  private Instruction newLocal(int type) {
    locals.unsigned(1).add(type);
    return Instruction.local(parameters + localCount++);
  }

  private static void set(Bytes bytes, Instruction variable, Value value) {
    value.last.writeTo(bytes);
    bytes.opcode(Opcode.LOCAL_SET).unsigned(variable.variable());
  }

  private void open(Whole condition, int opcode) {
    condition.last.writeTo(statements);
    statements.opcode(opcode).add(NOTHING);
  }

  private void end() {
    statements.opcode(Opcode.END);
  }
}
