package vitrine.compute.backend.webgl;

import vitrine.compute.backend.Buffer;
import vitrine.compute.backend.Kernel;
import vitrine.compute.backend.Penalty;

/**
 * The step of gradient descent, and what optimisers make of a gradient before it. The rules stand
 * at {@code Backend}; all results of a rule are drawn at once.
 */
final class OptimizerKernels {
  private static final String DESCEND =
      """
      bool crosses(float from, float to) {
        return (from < 0.0 && to > 0.0) || (from > 0.0 && to < 0.0);
      }
      vec2 descended(float w, float sum, float living, float held) {
        if (!(count(0) > 0.0) || living != 1.0 || held != 1.0) return vec2(w, living);
        float moved = w - rate(0) / count(0) * sum;
        float paid = moved - rate(0) * penaltyRate(0) * slope(w);
        return kills && crosses(moved, paid) ? vec2(0.0) : vec2(paid, living);
      }
      void compute(int p) {
        vec4 w = parameter4(p);
        vec4 sum = gradientSum4(p);
        vec4 living = alive4(p);
        vec4 held = free4(p);
        vec2 a = descended(w.x, sum.x, living.x, held.x);
        vec2 b = descended(w.y, sum.y, living.y, held.y);
        vec2 c = descended(w.z, sum.z, living.z, held.z);
        vec2 d = descended(w.w, sum.w, living.w, held.w);
        newParameter = vec4(a.x, b.x, c.x, d.x);
        newSum = vec4(0.0);
        keepAlive(vec4(a.y, b.y, c.y, d.y));
      }
      """;

  private static final String MOMENTUM =
      """
      void compute(int p) {
        vec4 before = velocity4(p);
        vec4 g = gradientSum4(p) / count(0);
        vec4 moved = decay(0) * before + g;
        bool moves = count(0) > 0.0;
        newVelocity = moves ? moved : before;
        result = moves ? given(g, moved) : vec4(0.0);
      }
      """;

  private static final String RMS_PROP =
      """
      void compute(int p) {
        vec4 before = square4(p);
        vec4 g = gradientSum4(p) / count(0);
        vec4 mean = before + rate(0) * (g * g - before);
        bool moves = count(0) > 0.0;
        newSquare = moves ? mean : before;
        result = moves ? g / (sqrt(mean) + epsilon) : vec4(0.0);
      }
      """;

  private static final String ADAM =
      """
      void compute(int p) {
        vec4 before = first4(p);
        vec4 squareBefore = second4(p);
        vec4 g = gradientSum4(p) / count(0);
        vec4 mean = before + rates(0) * (g - before);
        vec4 square = squareBefore + rates(1) * (g * g - squareBefore);
        bool moves = count(0) > 0.0;
        newFirst = moves ? mean : before;
        newSecond = moves ? square : squareBefore;
        vec4 size = sqrt(square / corrections(1)) + epsilon;
        result = moves ? mean / corrections(0) / size : vec4(0.0);
      }
      """;

  private static final String CLIP =
      """
      float value(int i) {
        float norm = count(0) > 0.0 ? sqrt(squares(0)) / count(0) : 0.0;
        return !isBroken(norm) && norm > limit(0) ? limit(0) / norm : 1.0;
      }
      """;

  private OptimizerKernels() {}

  static Kernel descend(
      Buffer parameter,
      Buffer gradientSum,
      Buffer count,
      Buffer rate,
      Buffer penaltyRate,
      Buffer alive,
      Buffer free,
      Penalty penalty) {
    boolean kills = penalty == Penalty.L1;
    var shader =
        Shader.several(DESCEND)
            .with("void keepAlive(vec4 alive) { " + (kills ? "newAlive = alive;" : "") + " }\n")
            .with("const bool kills = " + kills + ";\n")
            .with("float slope(float w) { return " + slope(penalty) + "; }\n")
            .reads("parameter", parameter)
            .reads("gradientSum", gradientSum)
            .reads("count", count)
            .reads("rate", rate)
            .reads("penaltyRate", penaltyRate)
            .reads("alive", alive)
            .reads("free", free)
            .gives("newParameter", parameter)
            .gives("newSum", gradientSum);
    return kills ? shader.gives("newAlive", alive).together() : shader.together();
  }

  private static String slope(Penalty penalty) {
    return switch (penalty) {
      case NONE -> "0.0";
      case L1 -> "w < 0.0 ? -1.0 : (w > 0.0 ? 1.0 : 0.0)";
      case L2 -> "w";
    };
  }

  static Kernel follow(Buffer kept, Buffer fresh, Buffer rate) {
    var text = "vec4 four(int p) { return kept4(p) + rate(0) * (fresh4(p) - kept4(p)); }\n";
    return Shader.perFour(text)
        .reads("kept", kept)
        .reads("fresh", fresh)
        .reads("rate", rate)
        .numbers(kept, kept.size());
  }

  static Kernel momentum(
      Buffer gradientSum,
      Buffer count,
      Buffer velocity,
      Buffer decay,
      Buffer out,
      boolean nesterov) {
    var given = nesterov ? "g + decay(0) * moved" : "moved";
    return Shader.several(MOMENTUM)
        .with("vec4 given(vec4 g, vec4 moved) { return " + given + "; }\n")
        .reads("gradientSum", gradientSum)
        .reads("count", count)
        .reads("velocity", velocity)
        .reads("decay", decay)
        .gives("newVelocity", velocity)
        .gives("result", out)
        .together();
  }

  static Kernel rmsProp(
      Buffer gradientSum, Buffer count, Buffer square, Buffer rate, Buffer out, double epsilon) {
    return Shader.several(RMS_PROP)
        .reads("gradientSum", gradientSum)
        .reads("count", count)
        .reads("square", square)
        .reads("rate", rate)
        .sets("epsilon", epsilon)
        .gives("newSquare", square)
        .gives("result", out)
        .together();
  }

  static Kernel adam(
      Buffer gradientSum,
      Buffer count,
      Buffer first,
      Buffer second,
      Buffer rates,
      Buffer corrections,
      Buffer out,
      double epsilon) {
    return Shader.several(ADAM)
        .reads("gradientSum", gradientSum)
        .reads("count", count)
        .reads("first", first)
        .reads("second", second)
        .reads("rates", rates)
        .reads("corrections", corrections)
        .sets("epsilon", epsilon)
        .gives("newFirst", first)
        .gives("newSecond", second)
        .gives("result", out)
        .together();
  }

  static Kernel clipFactor(Buffer squares, Buffer count, Buffer limit, Buffer out) {
    return Shader.perNumber(CLIP)
        .reads("squares", squares)
        .reads("count", count)
        .reads("limit", limit)
        .numbers(out, 1);
  }
}
