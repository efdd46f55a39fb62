package vitrine.breach.data;

/** Breaks “typeNames”: a name that says nothing. */
final class PointsHelper {}
