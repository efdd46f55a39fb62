/**
 * What stands round every lab: {@link vitrine.labs.frame.RunView} runs it, {@link
 * vitrine.labs.frame.SettingsView} sets it, {@link vitrine.labs.frame.LossView} shows how well it
 * does by its {@link vitrine.labs.frame.Measures}, {@link vitrine.labs.frame.DivergenceView} helps
 * when it fails, {@link vitrine.labs.frame.AnnouncerView} tells milestones. It is no lab and knows
 * none.
 */
@NullMarked
package vitrine.labs.frame;

import org.jspecify.annotations.NullMarked;
