package vitrine.teach.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vitrine.tours.Mark;
import vitrine.tours.Progress;

/** How far a learner is, and what of it fits into a platform's memory. */
class StandingTest {
  private static final Course TOUR =
      new Course("tour", "../tours/t/index.html", "T", 70, Course.asks("a:choice,b:fill-in"));

  @Test
  void theScoreOfATourIsTheMeanOverAllItsScoredQuestions() {
    var standing = new Standing(TOUR);
    assertThat(standing.hasScore()).isFalse();
    standing.progress("1 0 open\na 1 1 settled 2\nelsewhere 1 1 settled x");
    assertThat(standing.score()).isEqualTo(0.5);
    assertThat(standing.share()).isEqualTo(0.5);
    assertThat(standing.isCompleted()).isFalse();
    assertThat(standing.take()).containsExactly(new Standing.Answer("a", "choice", "c", true));
    assertThat(standing.take()).isEmpty();
  }

  @Test
  void aTourIsCompletedWhenAllIsSettledOrItWasReadToItsEnd() {
    var settled = new Standing(TOUR);
    settled.progress("1 0 open\na 2 0 settled 1\nb 1 0.5 settled because");
    assertThat(settled.isCompleted()).isTrue();
    assertThat(settled.passes(25)).isTrue();
    assertThat(settled.passes(26)).isFalse();
    var read = new Standing(TOUR);
    read.progress("1 5 done");
    assertThat(read.isCompleted()).isTrue();
    assertThat(read.hasScore()).isTrue();
    assertThat(read.score()).isZero();
  }

  @Test
  void aTaskCountsAsItsBestAndALabOnceItWasUsed() {
    var task = new Standing(new Course("task", "../labs/n/index.html", "N", 60, List.of()));
    task.task(true, 1);
    task.task(false, 0.2);
    assertThat(task.isCompleted()).isTrue();
    assertThat(task.score()).isEqualTo(1);
    var lab = new Standing(new Course("lab", "../labs/n/index.html", "N", 60, List.of()));
    assertThat(lab.isCompleted()).isFalse();
    lab.used();
    assertThat(lab.isCompleted()).isTrue();
    assertThat(lab.hasScore()).isFalse();
  }

  @Property(tries = 60)
  void howeverMuchWasWrittenTheMarksAreKept(
      @ForAll @IntRange(min = 1, max = 40) int questions,
      @ForAll @IntRange(max = 3000) int length) {
    var progress = new Progress();
    for (int i = 0; i < questions; i++) {
      progress.mark("question-" + i, new Mark(2, 0.5, true, "wörter\n~ ".repeat(length / 9)));
    }
    progress.page(questions);
    var kept = SuspendText.write(progress.write());
    assertThat(kept.length()).isLessThanOrEqualTo(4096);
    assertThat(kept).doesNotContain("\n");
    var read = Progress.read(SuspendText.read(kept));
    assertThat(read.page()).isEqualTo(questions);
    for (int i = 0; i < questions; i++) {
      var mark = read.mark("question-" + i);
      assertThat(mark.score()).isEqualTo(0.5);
      assertThat(mark.isSettled()).isTrue();
    }
  }

  @Test
  void whatFitsComesBackToTheLetter() {
    var text = "1 3 open\na 1 1 settled two\twords ~n ~ é";
    assertThat(SuspendText.read(SuspendText.write(text))).isEqualTo(text);
    assertThat(SuspendText.read("something else")).isEmpty();
  }

  @Test
  void aCourseIsTheSameAfterItsWayThroughNamesAndValues() {
    assertThat(Course.read(TOUR.pairs())).isEqualTo(TOUR);
    assertThat(Course.read(java.util.Map.of()).passMark()).isEqualTo(70);
  }

  @Test
  void onlyPagesBesideTheEntryPageAreFramed() {
    assertThat(CourseFrame.isOfTheSite("../labs/neuron/index.html?s=1.a:b")).isTrue();
    for (var foreign :
        List.of("", "https://x.example/", "//x.example/", "..//x.example", "javascript:alert(1)")) {
      assertThat(CourseFrame.isOfTheSite(foreign)).as(foreign).isFalse();
    }
  }

  @Test
  void aFrameGoesOnWhereTheLastVisitEnded() {
    assertThat(CourseFrame.resumed(TOUR, "1 2 open", text -> text.replace(' ', '+')))
        .isEqualTo("../tours/t/index.html#progress=1+2+open");
    var lab = new Course("lab", "../labs/n/index.html?embed=1&s=1.old&hide=x", "N", 0, List.of());
    assertThat(CourseFrame.resumed(lab, "1.new", text -> text))
        .isEqualTo("../labs/n/index.html?embed=1&hide=x&s=1.new");
    assertThat(CourseFrame.resumed(lab, "", text -> text)).isEqualTo(lab.frame());
    assertThat(CourseFrame.state("http://h/labs/n/?embed=1&s=1.a~3#x")).isEqualTo("1.a~3");
  }

  @Test
  void durationsAreWrittenAsPlatformsReadThem() {
    assertThat(Durations.of(200)).isEqualTo("PT3M20S");
    assertThat(Durations.of(12.5)).isEqualTo("PT12.50S");
    assertThat(Durations.of(3_600)).isEqualTo("PT1H0S");
    assertThat(Durations.ofOld(3_661.07)).isEqualTo("0001:01:01.07");
    assertThat(Durations.ofOld(-5)).isEqualTo("0000:00:00.00");
  }
}
