package vitrine.app.lms;

import vitrine.session.Sentence;

/** Nobody hears yet. */
final class Silence implements Platform.Hearer {
  @Override
  public void begun(String kept) {}

  @Override
  public void says(Sentence sentence) {}

  @Override
  public void asks(Sentence question, Runnable yes, Runnable no) {}

  @Override
  public void ended(String address) {}
}
