package vitrine.breach.labs.second;

/** The lab that another one knows. */
public final class SecondLab {}
