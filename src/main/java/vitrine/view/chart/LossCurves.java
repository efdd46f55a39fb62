package vitrine.view.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The losses of the last few stretches of a run between two starts, so that whoever goes back to
 * one finds its curve as it was left.
 */
public final class LossCurves {
  private static final int MOST = 12;

  private final Map<Integer, LossCurve> curves = new LinkedHashMap<>();

  /** The curve of a stretch; an empty one if it is new or too long ago. */
  public LossCurve of(int stretch) {
    var found = curves.get(stretch);
    if (found == null) {
      found = new LossCurve();
      curves.put(stretch, found);
      if (curves.size() > MOST) {
        curves.remove(curves.keySet().iterator().next());
      }
    }
    return found;
  }
}
