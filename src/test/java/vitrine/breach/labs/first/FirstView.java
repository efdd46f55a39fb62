package vitrine.breach.labs.first;

/** Breaks “view”: a view that goes past its session. */
final class FirstView {
  final FirstModel model = new FirstModel();
}
