package vitrine.view.dom;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vitrine.browser.PageEvent;

/**
 * Columns of buttons, such as the neurons of a network, that are one stop of the Tab key: ← and →
 * go from column to column, ↑ and ↓ within one, Home and End to its ends.
 *
 * <p>Columns of unlike length are taken to be centred beside each other, or, if told so, to begin
 * at one height.
 */
public final class RovingGrid {
  private final List<List<Tag>> columns = new ArrayList<>();
  private int column;
  private int row;
  private boolean isLevel;

  /** A grid inside {@code container}, with nothing in it yet. */
  public RovingGrid(Tag container) {
    container.on("keydown", this::key);
    container.on("focusin", event -> arrive(event));
  }

  /** All columns begin at one height: ← and → keep to the line. */
  public RovingGrid level() {
    isLevel = true;
    return this;
  }

  /** Takes these buttons in; the Tab stop stays where it was, as nearly as can be. */
  public void arrange(List<List<Tag>> arranged) {
    columns.clear();
    for (var each : arranged) {
      if (!each.isEmpty()) {
        columns.add(List.copyOf(each));
      }
      for (var cell : each) {
        cell.attribute("tabindex", "-1");
      }
    }
    if (!columns.isEmpty()) {
      stopAt(Math.min(column, columns.size() - 1), row);
    }
  }

  /** The button that Tab stops at, or null in an empty grid. */
  public @Nullable Tag current() {
    return columns.isEmpty() ? null : columns.get(column).get(row);
  }

  private void key(PageEvent event) {
    if (event.isAltKey() || event.isCtrlKey() || event.isMetaKey() || !isCell(event)) {
      return;
    }
    int last = columns.get(column).size() - 1;
    boolean moved =
        switch (event.getKey()) {
          case "ArrowLeft" -> across(column - 1);
          case "ArrowRight" -> across(column + 1);
          case "ArrowUp" -> down(row - 1);
          case "ArrowDown" -> down(row + 1);
          case "Home" -> down(0);
          case "End" -> down(last);
          default -> false;
        };
    if (moved) {
      event.preventDefault();
      columns.get(column).get(row).focus();
    }
  }

  /** To another column, at about the same height. */
  private boolean across(int next) {
    if (next < 0 || next >= columns.size()) {
      return false;
    }
    double here = columns.get(column).size();
    double there = columns.get(next).size();
    stopAt(next, isLevel ? row : (int) ((row + 0.5) * there / here));
    return true;
  }

  private boolean down(int next) {
    if (next < 0 || next >= columns.get(column).size()) {
      return false;
    }
    stopAt(column, next);
    return true;
  }

  private void stopAt(int nextColumn, int nextRow) {
    var before = column < columns.size() && row < columns.get(column).size() ? current() : null;
    if (before != null) {
      before.attribute("tabindex", "-1");
    }
    column = nextColumn;
    row = Math.min(nextRow, columns.get(nextColumn).size() - 1);
    columns.get(column).get(row).attribute("tabindex", "0");
  }

  private boolean isCell(PageEvent event) {
    return !columns.isEmpty() && columns.get(column).get(row).contains(event.getTarget());
  }

  /** A click or a script may focus any button: then that is where Tab stops. */
  private void arrive(PageEvent event) {
    for (int c = 0; c < columns.size(); c++) {
      for (int r = 0; r < columns.get(c).size(); r++) {
        if (columns.get(c).get(r).node() == event.getTarget()) {
          stopAt(c, r);
          return;
        }
      }
    }
  }
}
