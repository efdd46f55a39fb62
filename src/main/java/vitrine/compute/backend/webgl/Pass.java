package vitrine.compute.backend.webgl;

import java.util.List;
import vitrine.compute.backend.Kernel;

/** A program bound to buffers: run, it draws its results. */
final class Pass implements Kernel {
  private final GlContext context;
  private final Program program;
  private final GlBuffer[] inputs;
  private final GlBuffer[] outputs;
  private final boolean[] inPlace;
  private final Sheet[] targets;
  private final Shader.Setting[] settings;
  private final int perRow;
  private final int always;

  /**
   * A pass that computes rows × {@code perRow} + {@code always} numbers; several outputs, or those
   * that are inputs too and not cut by rows, are computed whole.
   */
  Pass(
      Program program,
      List<GlBuffer> inputs,
      List<GlBuffer> outputs,
      List<Shader.Setting> settings,
      int perRow,
      int always) {
    this.program = program;
    this.inputs = inputs.toArray(new GlBuffer[0]);
    this.outputs = outputs.toArray(new GlBuffer[0]);
    this.settings = settings.toArray(new Shader.Setting[0]);
    this.perRow = perRow;
    this.always = always;
    context = outputs.get(0).context();
    targets = new Sheet[this.outputs.length];
    inPlace = new boolean[this.outputs.length];
    for (int i = 0; i < inPlace.length; i++) {
      inPlace[i] = inputs.contains(this.outputs[i]);
    }
  }

  @Override
  public void run(int rows) {
    context.checkAlive();
    int count = (rows * perRow) + always;
    if (count == 0) {
      return;
    }
    int size = outputs[0].size();
    prepare(count < size);
    context.use(program);
    if (program.changesHands(this)) {
      for (int i = 0; i < settings.length; i++) {
        settings[i].apply(program, i);
      }
    }
    // The rest of a texel that holds numbers beyond those asked for must stay as it is.
    int texels = count >= size ? GlBuffer.texels(count) : count / 4;
    if (texels > 0) {
      program.count(Math.min(count, 4 * texels), rows);
      context.draw(texels);
    }
    if (4 * texels < count) {
      program.count(count, rows);
      context.drawWithin(texels, 0, count % 4);
    }
    for (int i = 0; i < targets.length; i++) {
      if (inPlace[i]) {
        outputs[i].moveTo(targets[i]);
      }
    }
  }

  private void prepare(boolean isPart) {
    for (int i = 0; i < targets.length; i++) {
      var sheet = outputs[i].sheet();
      targets[i] = sheet;
      if (inPlace[i]) {
        targets[i] = outputs[i].sheets().spare(sheet);
        if (isPart) {
          context.copy(sheet, targets[i]);
        }
      }
    }
    for (int i = 0; i < inputs.length; i++) {
      context.bind(i, inputs[i].sheet());
    }
    context.aim(targets);
  }
}
