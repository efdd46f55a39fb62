package vitrine.breach.labs.first;

import vitrine.breach.labs.second.SecondLab;

/** Breaks “labs”: one lab knows another. */
final class FirstLab {
  final SecondLab neighbour = new SecondLab();
}
