package vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.site.SiteBuilder;

/** Who may import whom. */
class ArchitectureTest {
  private static final JavaClasses PROJECT =
      new ClassFileImporter()
          .importUrl(SiteBuilder.class.getProtectionDomain().getCodeSource().getLocation());

  private static final JavaClasses BREACHES =
      new ClassFileImporter().importPackages("vitrine.breach");

  static Set<String> rules() {
    return ArchitectureRules.of("vitrine").keySet();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theProjectKeepsTheRule(String rule) {
    ArchitectureRules.of("vitrine").get(rule).check(PROJECT);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePlantedBreachIsCaught(String rule) {
    var found = ArchitectureRules.of("vitrine.breach").get(rule).evaluate(BREACHES);
    assertThat(found.hasViolation()).isTrue();
  }

  @Test
  void onlyWhatIsPlantedIsCaught() {
    var rules = ArchitectureRules.of("vitrine.breach");
    assertThat(rules.get("clock").evaluate(BREACHES).getFailureReport().getDetails()).hasSize(1);
    assertThat(rules.get("edge").evaluate(BREACHES).getFailureReport().getDetails())
        .allMatch(detail -> detail.contains("breach.view.Chart"));
  }
}
