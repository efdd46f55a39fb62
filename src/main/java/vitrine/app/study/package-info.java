/**
 * The page module of what looks closer at a run, fetched when the first part of it is opened:
 * {@link vitrine.app.study.StudyFetcher} fetches it on the page's side, {@link
 * vitrine.app.study.StudyPage} is its own beginning. The two speak through a line of packets, as
 * page and engine do.
 */
@NullMarked
package vitrine.app.study;

import org.jspecify.annotations.NullMarked;
