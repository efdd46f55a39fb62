package vitrine.view;

/** Maps numbers to places along an axis and back. */
public interface Scale {
  /** The place of a number; NaN for what has none. */
  double of(double value);

  /** The number at a place. */
  double invert(double place);

  /** Round numbers to label the axis with, ascending, about as many as asked for. */
  double[] ticks(int about);

  /** How the numbers of {@link #ticks} are written: as few decimals as tell them apart. */
  NumberText tickText(int about);
}
