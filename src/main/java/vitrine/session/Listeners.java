package vitrine.session;

import java.util.ArrayList;
import java.util.List;

/** Several that hear what happens in one session, in the order in which they were added. */
public final class Listeners implements PageListener {
  private final List<PageListener> all = new ArrayList<>();

  /** Adds one. */
  public void add(PageListener listener) {
    all.add(listener);
  }

  @Override
  public void ready() {
    all.forEach(PageListener::ready);
  }

  @Override
  public void changed() {
    all.forEach(PageListener::changed);
  }

  @Override
  public void seen(Snapshot snapshot) {
    all.forEach(listener -> listener.seen(snapshot));
  }

  @Override
  public void passed(double examples, double[] values) {
    all.forEach(listener -> listener.passed(examples, values));
  }

  @Override
  public void replaying(double share) {
    all.forEach(listener -> listener.replaying(share));
  }

  @Override
  public void computes(List<BackendUse> uses) {
    all.forEach(listener -> listener.computes(uses));
  }

  @Override
  public void told(Sentence sentence) {
    all.forEach(listener -> listener.told(sentence));
  }
}
