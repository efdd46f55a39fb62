package vitrine.breach.data;

/** What the breaches look at. */
public final class Points {}
