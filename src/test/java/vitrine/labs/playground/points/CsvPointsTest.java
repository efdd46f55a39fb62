package vitrine.labs.playground.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vitrine.session.Refusal;

/** Tables of all makes become points; what is none is refused with the line that says why. */
class CsvPointsTest {
  @Test
  void commasSemicolonsAndTabsAreToldApart() {
    assertThat(CsvTable.read("1,2,a\n3,4,b").delimiter()).isEqualTo(',');
    assertThat(CsvTable.read("1,5;2,25;a\n3;4;b").delimiter()).isEqualTo(';');
    assertThat(CsvTable.read("1\t2\ta;b\n3\t4\tb").delimiter()).isEqualTo('\t');
    assertThat(CsvTable.read("\"a;b\",2\n1,2").delimiter()).isEqualTo(',');
  }

  @Test
  void aCommaIsADecimalPointWhereSemicolonsPartTheCells() {
    var points = points("x;y;label\n1,5;-2,25;0\n3;4.5;1").points();
    assertThat(points.x(0)).isEqualTo(1.5);
    assertThat(points.y(0)).isEqualTo(-2.25);
    assertThat(points.y(1)).isEqualTo(4.5);
  }

  @Test
  void aFirstLineOfNamesIsNoPoint() {
    assertThat(CsvTable.read("bill,flipper,species\n1,2,a").hasNames()).isTrue();
    assertThat(CsvTable.read("bill,flipper,species\n1,2,a").names())
        .containsExactly("bill", "flipper", "species");
    assertThat(CsvTable.read("1,2,a\n3,4,b").hasNames()).isFalse();
    assertThat(CsvTable.read("1,2,a\n3,4,b").names()).containsExactly("1", "2", "3");
    assertThat(CsvTable.read("1,2").lines()).hasSize(1);
  }

  @Test
  void endsOfLinesOfAllSystemsAndBlankLinesAreRead() {
    assertThat(points("\ufeffx,y,label\r\n1,2,0\r\n\r\n3,4,1\r\n").points().size()).isEqualTo(2);
    assertThat(points("1,2,0\r3,4,1\r").points().size()).isEqualTo(2);
    assertThat(points("\n\n 1 , 2 , 0 \n3,4,1").points().size()).isEqualTo(2);
  }

  @Test
  void cellsInQuotationMarksHoldAnything() {
    var read = points("x,y,label\n1,2,\"a, \"\"b\"\"\nc\"\n3,4,d");
    assertThat(read.classes()).containsExactly("a, \"b\"\nc", "d");
    assertThat(refused("1,2,\"a\n3,4,b")).containsExactly("study.csv.quote.open", "1");
    assertThat(refused("1,2,a\n3,4,\"b\"c")).containsExactly("study.csv.quote.behind", "2");
  }

  @Test
  void wordsBecomeClassesInTheOrderOfTheirAppearance() {
    var read = points("x,y,label\n1,2,late\n1,2,early\n1,2,late\n1,2,never");
    assertThat(read.classes()).containsExactly("late", "early", "never");
    assertThat(read.points().label(2)).isZero();
    assertThat(read.points().label(3)).isEqualTo(2);
  }

  @Test
  void numbersOfClassesAndSignsStayWhatTheySay() {
    assertThat(points("x,y,label\n1,2,3\n1,2,0").points().label(0)).isEqualTo(3);
    assertThat(points("x,y,label\n1,2,-1\n1,2,1").points().label(0)).isZero();
    assertThat(points("x,y,label\n1,2,-1\n1,2,1").points().label(1)).isEqualTo(1);
    assertThat(points("x,y,label\n1,2,7\n1,2,9").classes()).containsExactly("7", "9");
  }

  @Test
  void whatFitsIsKeptAndWhatDoesNotIsStretched() {
    var kept = points("x,y,label\n-6,1,0\n6,2,1");
    assertThat(kept.x()).isNull();
    assertThat(kept.points().x(0)).isEqualTo(-6);
    var stretched = points("x,y,label\n172,1,0\n231,2,1\n201.5,3,1");
    var stretch = stretched.x();
    assertThat(stretch).isNotNull();
    assertThat(stretch.least()).isEqualTo(172);
    assertThat(stretched.points().x(0)).isEqualTo(-5);
    assertThat(stretched.points().x(1)).isEqualTo(5);
    assertThat(stretched.points().x(2)).isZero();
    assertThat(stretched.y()).isNull();
  }

  @Test
  void valuesAreStretchedFromMinusOneToOne() {
    var table = CsvTable.read("x,y,label\n1,2,100\n1,2,300\n1,2,250");
    var read = CsvPoints.of(table, CsvPoints.Columns.guess(table), true);
    assertThat(read.points().label(0)).isEqualTo(-1);
    assertThat(read.points().label(2)).isEqualTo(0.5);
    assertThat(read.classes()).isEmpty();
  }

  @Test
  void columnsAreGuessedByNameElseByWhatTheyHold() {
    assertThat(guess("part,x,y,label,class\ntrain,1,2,0,a"))
        .isEqualTo(new CsvPoints.Columns(1, 2, 3));
    assertThat(guess("species,bill,flipper\na,1,2\nb,3,4"))
        .isEqualTo(new CsvPoints.Columns(1, 2, 0));
    assertThat(guess("1,2\n3,4")).isEqualTo(new CsvPoints.Columns(0, 1, CsvPoints.NONE));
  }

  @Test
  void aCellThatIsNoNumberIsNamedByItsLine() {
    assertThat(refused("x,y,label\n1,2,0\n\n1,abc,1"))
        .containsExactly("study.csv.number", "4", "abc", "y");
    assertThat(refused("x,y,label\n1,2,0\n1,,1")).containsExactly("study.csv.blank", "3", "", "y");
    assertThat(refused("x,y,label\n1,2,a\n1,2,"))
        .containsExactly("study.csv.blank", "3", "", "label");
    assertThat(refused("x,y,label\n1,NaN,a")).startsWith("study.csv.number", "2");
    assertThat(refused("x,y,label\n1,1e999,a")).startsWith("study.csv.number", "2");
    assertThat(refused("x,y,label\n1,0x10,a")).startsWith("study.csv.number", "2");
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThat(refused("")).containsExactly("study.csv.empty");
    assertThat(refused("\n \n\t\n")).containsExactly("study.csv.empty");
    assertThat(refused("one\ntwo")).startsWith("study.csv.narrow");
    assertThat(refused("1,2,3\n4,5")).containsExactly("study.csv.cells", "2", "2", "1", "3");
    assertThat(refused("x,y\n")).startsWith("study.csv.empty");
    assertThat(refused("1,".repeat(300) + "1")).startsWith("study.csv.wide");
    assertThat(refused("1".repeat(CsvTable.MOST_CHARACTERS + 1))).startsWith("study.csv.long");
    assertThat(refused("1,2,0\n".repeat(2001))).containsExactly("study.csv.many", "2001");
    assertThat(refused("1,2,a\n1,2,b\n1,2,c\n1,2,d\n1,2,e\n1,2,f"))
        .containsExactly("study.csv.classes", "6", "f");
  }

  @Property(tries = 500)
  void anyTextIsReadOrRefused(@ForAll String text) {
    readOrRefuse(text);
  }

  @Property(tries = 500)
  void anyMixOfSignsIsReadOrRefused(@ForAll List<Integer> choices) {
    var text = new StringBuilder();
    for (int choice : choices) {
      text.append("\",;\t\r\n1.-ae \u0000\ufeff".charAt(Math.floorMod(choice, 14)));
    }
    readOrRefuse(text.toString());
  }

  @Test
  void everyRefusalHasItsSentence() throws java.io.IOException {
    var texts = Files.readString(Path.of("web/messages/en.properties"));
    for (var key :
        List.of(
            "long",
            "empty",
            "narrow",
            "wide",
            "cells",
            "quote.behind",
            "quote.open",
            "many",
            "blank",
            "number",
            "classes")) {
      assertThat(texts).contains("\nstudy.csv." + key + "=");
    }
  }

  private static void readOrRefuse(String text) {
    try {
      var points = points(text).points();
      assertThat(points.size()).isBetween(1, 2000);
    } catch (Refusal refusal) {
      assertThat(refusal.sentence().key()).startsWith("study.csv.");
    }
  }

  private static CsvPoints points(String text) {
    var table = CsvTable.read(text);
    return CsvPoints.of(table, CsvPoints.Columns.guess(table), false);
  }

  private static CsvPoints.Columns guess(String text) {
    return CsvPoints.Columns.guess(CsvTable.read(text));
  }

  private static List<String> refused(String text) {
    var refusal = catchThrowableOfType(Refusal.class, () -> points(text));
    var all = new java.util.ArrayList<String>();
    all.add(refusal.sentence().key());
    all.addAll(refusal.sentence().arguments());
    return all;
  }
}
