package vitrine.breach.common;

/** Breaks “packageNames”: a package that says nothing. */
final class Shared {}
