package vitrine.session;

import java.util.Map;

/**
 * The engine's answer to what was asked: where the run is now, and under which settings.
 *
 * @param id whose answer it is
 * @param settings every setting's value
 * @param revision the structure revision in force
 * @param before examples seen when a command fell
 * @param examples training examples seen since the start
 * @param epochSize training examples in one epoch
 * @param batchSize training examples in one batch
 * @param fingerprint of the engine's graph: the page's must have the same
 * @param dataRevision which drawing of the data is in force
 */
record Arrival(
    String id,
    Map<String, String> settings,
    int revision,
    double before,
    double examples,
    int epochSize,
    int batchSize,
    int fingerprint,
    int dataRevision) {}
