package vitrine.breach.app;

/** Breaks “engine”: an engine that carries a view, by way of something else. */
final class FirstEngine {
  final Wiring wiring = new Wiring();
}
