/**
 * Pictures in words, computed from their numbers: {@link vitrine.view.speech.FigureSpeech} for the
 * network's parts, {@link vitrine.view.speech.MapSentence} for a map, {@link
 * vitrine.view.speech.ChartSentence} for the loss chart, {@link vitrine.view.speech.Milestones} for
 * what is worth saying while it trains.
 */
@NullMarked
package vitrine.view.speech;

import org.jspecify.annotations.NullMarked;
