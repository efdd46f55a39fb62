package vitrine.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.site.CollectHandIns;
import vitrine.teach.task.Task;
import vitrine.teach.task.TaskCondition;
import vitrine.teach.task.TaskText;

/** A teacher sets a task, pupils do it and hand in, the teacher sees what they did. */
@ExtendWith(Visits.class)
class TaskIT {
  private static final Task RING =
      new Task(
          "playground",
          "Separate the ring from its middle: few neurons, no squares, and quickly.",
          List.of(
              TaskCondition.of("testAccuracy >= 0.95", ""),
              TaskCondition.of("hidden <= 4", ""),
              TaskCondition.of("setting.xSquared is false", "no x² feature"),
              TaskCondition.of("epoch <= 300", "")),
          List.of("One layer is enough.", "Four neurons in it will do."),
          100,
          List.of("dataset", "noise"),
          List.of(),
          false,
          true,
          "");

  private static final Task LOSS =
      TaskText.read(
          "1.say:Bring_it_down.;goal:trainLoss_!003c_0.5;goal:answer1_!003d_epoch"
              + ";ask:How_many_epochs_did_it_take!003f;lab:loss");

  private static final UnaryOperator<Browser.NewContextOptions> NARROW =
      options -> options.setViewportSize(320, 640);

  private static String address(String page, Task task) {
    return page + "?task=" + TaskText.write(task);
  }

  @Test
  void aPupilSolvesATaskAndTheReplaySeesItAndSeesThroughAForgery(Visitor visitor)
      throws IOException {
    var page = visitor.open(address("playground/", RING));
    var lab = new LabPage(page);
    assertThat(lab.refusal("vitrine.handIn()")).contains("name or number");
    assertThat(lab.refusal("vitrine.set({noise: 20})")).contains("locked");
    assertThat(lab.refusal("vitrine.set({seed: '3'})")).contains("locked");
    assertThat(lab.refusal("vitrine.setValue('layer1.bias[0]', [1])")).contains("by hand");

    // By the keyboard alone.
    lab.box("Your name or number in class").focus();
    page.keyboard().type("Ada 7");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    lab.waitUntil("state.seed.length === 9 && state.epoch === 0");
    page.evaluate("() => { heard = []; vitrine.on('task', told => heard.push(told)); }");
    lab.ask("vitrine.set({networkShape: [4]})");
    var panel = page.locator(".task-panel");
    assertThat(panel.locator(".task-conditions .met")).hasCount(3);
    panel.getByRole(AriaRole.BUTTON, button("Show hint 1 of 2")).press("Enter");
    assertThat(panel.locator(".task-hints li")).hasText("One layer is enough.");
    lab.button("Train").press("Enter");
    assertThat(panel).containsText("Done.");
    lab.button("Pause").click();
    assertThat(page.getByText("The task is done.")).hasCount(1);
    var told = answers(lab.ask("heard[heard.length - 1]"));
    assertThat(told).containsEntry("done", true).containsEntry("id", RING.id());

    // What comes later takes nothing away.
    lab.step(400);
    assertThat(panel).containsText("Done before");
    assertThat(answers(lab.ask("vitrine.task()"))).containsEntry("done", true);
    page.reload();
    new LabPage(page);
    assertThat(panel).containsText("Done before");
    panel.getByRole(AriaRole.BUTTON, button("Hand in")).press("Enter");
    var link = page.locator(".task-link").inputValue();
    assertThat(link).startsWith(visitor.address() + "playground/?task=").doesNotContain("Ada");

    var opened = new LabPage(visitor.open(link));
    var again = answers(opened.ask("vitrine.task()"));
    assertThat(again).containsEntry("done", true);
    assertThat(opened.epoch()).isBetween(1.0, 300.0);

    var small = new LabPage(visitor.open(address("labs/loss/", LOSS)));
    small.step(30);
    small.box("Question 1: How many epochs did it take?").fill("30");
    assertThat(small.page().locator(".task-conditions .met")).hasCount(2);
    var ofLoss = (String) small.ask("vitrine.handIn()");

    var forged = link.replaceAll("check=[^&]*", "check=0.001");
    var noisy = link.replace("&s=1.", "&s=1.noise:40;");
    var pasted =
        "Ada\t" + link + "\n=Eve," + forged + "\n" + noisy + "\nBob\t" + ofLoss + "\nnothing";
    var collect = visitor.open("teach/collect/");
    collect.getByRole(AriaRole.TEXTBOX).fill(pasted);
    collect.keyboard().press("Tab");
    collect.keyboard().press("Enter");
    var rows = collect.locator("tbody tr");
    assertThat(rows).hasCount(5);
    assertThat(rows.nth(0)).containsText("4/4");
    assertThat(rows.nth(1)).containsText("another loss than the link says");
    assertThat(rows.nth(2)).containsText("“noise” was changed");
    assertThat(rows.nth(3)).hasClass("met");
    assertThat(rows.nth(4)).containsText("it names no task");
    Axe.assertFindsNothing(collect, "the table of hand-ins");
    var saved =
        collect.waitForDownload(() -> collect.getByText("Save as CSV", exactly()).click()).path();
    assertThat(Files.readString(saved).replace("\ufeff", ""))
        .isEqualTo(CollectHandIns.csv(pasted, Path.of("web")));
  }

  @Test
  void aTeacherSetsATaskByTheKeyboardAndSeesWhatHolds(Visitor visitor) {
    var page = visitor.open("teach/task/");
    assertThat(page.locator("[name=what] option[value=hidden]")).hasCount(1);
    page.locator("[name=say]").fill("Get it nearly all right.");
    page.locator("[name=value]").fill("much");
    page.locator("[name=value]").press("Tab");
    var add = page.getByText("Add this condition", exactly());
    add.press("Enter");
    assertThat(page.getByText("“much” is no number.")).isVisible();
    page.locator("[name=what]").selectOption("hidden");
    page.locator("[name=relation]").selectOption("most");
    page.locator("[name=value]").fill("6");
    add.press("Enter");
    assertThat(page.locator(".builder-conditions .met")).hasText(Pattern.compile("holds.*"));
    page.locator("[name=what]").selectOption("setting.activation");
    page.locator("[name=value]").selectOption("relu");
    add.press("Enter");
    assertThat(page.locator(".builder-conditions li")).hasCount(2);
    assertThat(page.locator(".builder-conditions .met")).hasCount(1);
    var preview = page.frameLocator(".teach-frame").locator("#lab");
    preview.evaluate("() => vitrine.set({activation: 'relu'}).then(() => vitrine.step(3))");
    assertThat(page.locator(".builder-conditions .met")).hasCount(2);
    page.getByText("Begin with what the preview shows", exactly()).press("Enter");
    assertThat(page.getByText("what you have taken from the preview")).isVisible();

    var link = page.locator("textarea[name=link]").inputValue();
    page.evaluate("() => document.querySelector('.teach-frame').remove()");
    Axe.assertFindsNothing(page, "the task builder");
    var opened = new LabPage(visitor.open(link));
    assertThat(opened.epoch()).isEqualTo(3);
    assertThat(answers(opened.ask("vitrine.task()")))
        .containsEntry("instruction", "Get it nearly all right.")
        .containsEntry("done", true);
  }

  @Test
  void theseThreePagesAreOpenToEveryoneAndFitANarrowScreen(Visitor visitor) {
    var pages =
        List.of(
            address("labs/loss/", LOSS),
            address("playground/", RING),
            "teach/collect/",
            "teach/task/");
    for (var path : pages) {
      var page = visitor.open(path, NARROW);
      page.waitForFunction(
          "() => document.querySelector('.task-panel, .collect-field, .teach-frame')");
      Object wide = page.evaluate("() => document.documentElement.scrollWidth");
      assertThat(wide).as(path).isEqualTo(320);
    }
    var panel = visitor.open(address("labs/loss/", LOSS));
    new LabPage(panel);
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      panel.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      Axe.assertFindsNothing(panel, "the panel, " + scheme, ".task-panel");
    }
    panel.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    Axe.assertFindsNothing(panel, "the panel, forced colours", ".task-panel");
  }

  @Test
  void aTaskThatCannotBeReadSaysSoAndLeavesTheLab(Visitor visitor) {
    var lab = new LabPage(visitor.open("playground/?task=1.nonsense"));
    assertThat(lab.ask("vitrine.task()")).isNull();
    assertThat(lab.explanation()).containsText("This task cannot be read");
    assertThat(lab.refusal("vitrine.handIn()")).isEqualTo("There is no task here.");
    var other = new LabPage(visitor.open(address("labs/neuron/", LOSS)));
    assertThat(other.explanation()).containsText("belongs to the lab “loss”");
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> answers(Object answer) {
    return (Map<String, Object>) answer;
  }
}
