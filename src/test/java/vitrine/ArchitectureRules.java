package vitrine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The import rules of the project, for any root package: {@code vitrine}, and {@code
 * vitrine.breach}, which breaks each.
 */
final class ArchitectureRules {
  /** In the way of the data: each imports from itself and from its left. */
  private static final List<String> LAYERS =
      List.of(
          "compute",
          "data",
          "network",
          "training",
          "export",
          "session",
          "view",
          "bench",
          "labs",
          "tours",
          "teach",
          "app",
          "site");

  private final String root;

  private ArchitectureRules(String root) {
    this.root = root;
  }

  /** Every rule under its name. */
  static Map<String, ArchRule> of(String root) {
    var rules = new ArchitectureRules(root);
    var all = new LinkedHashMap<String, ArchRule>();
    all.put("layers", rules.layers());
    all.put("edge", rules.edge());
    all.put("browser", rules.browser());
    all.put("compiler", rules.compiler());
    all.put("model", rules.model());
    all.put("view", rules.view());
    all.put("labs", rules.labs());
    all.put("engine", rules.engine());
    all.put("cycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
    all.put("packageNames", rules.packageNames());
    all.put("typeNames", rules.typeNames());
    all.put("chance", rules.chance());
    all.put("clock", rules.clock());
    return all;
  }

  private String in(String name) {
    return root + "." + name + "..";
  }

  /** The place of a type in the order; −1 for the edge and for what is not ours. */
  private int layer(JavaClass type) {
    var name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return -1;
    }
    int from = root.length() + 1;
    int dot = name.indexOf('.', from);
    return LAYERS.indexOf(name.substring(from, dot < 0 ? name.length() : dot));
  }

  private ArchRule layers() {
    return classes()
        .should(
            new ArchCondition<>("import only from the left of " + LAYERS) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                  int own = layer(type);
                  if (own >= 0 && layer(dependency.getTargetClass()) > own) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                  }
                }
              }
            });
  }

  /** Where the browser may be seen: everything else runs on the JVM too. */
  private ArchRule edge() {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            in("browser"),
            in("compute.backend.simd"),
            in("compute.backend.webgl"),
            in("view.dom"),
            in("view.canvas"),
            in("app"),
            in("site"))
        .and(outermostNameDoesNotEndWith("View"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.teavm..", in("browser"))
        .allowEmptyShould(true);
  }

  /** The edge holds thin classes that decide nothing: it knows none of ours. */
  private ArchRule browser() {
    return noClasses()
        .that()
        .resideInAPackage(in("browser"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(LAYERS.stream().map(this::in).toArray(String[]::new)))
        .allowEmptyShould(true);
  }

  /** At build time, only the dev loop drives the compiler. */
  private ArchRule compiler() {
    return noClasses()
        .that()
        .resideInAPackage(in("site"))
        .and()
        .resideOutsideOfPackage(in("site.dev"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.teavm..", in("browser"))
        .allowEmptyShould(true);
  }

  private ArchRule model() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("Model")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(in("view")).or(HasName.Predicates.nameMatching(root + "\\..*View")))
        .allowEmptyShould(true);
  }

  /** A view sends commands to its session and draws snapshots. */
  private ArchRule view() {
    return noClasses()
        .that()
        .resideInAPackage(in("labs"))
        .and(outermostNameDoesNotEndWith("Lab"))
        .and(outermostNameEndsWith("View"))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(in("labs")).and(HasName.Predicates.nameMatching(".*Model")))
        .allowEmptyShould(true);
  }

  /** What stands round every lab is no lab: all know it, and it knows none. */
  private ArchRule labs() {
    return slices()
        .matching(root + ".labs.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            DescribedPredicate.alwaysTrue(),
            resideInAnyPackage(in("labs.frame"), in("labs.small"), in("labs.step")))
        .allowEmptyShould(true);
  }

  /**
   * So that an engine module carries no view: what an entry point does not reach, the compiler
   * leaves out.
   */
  private ArchRule engine() {
    return noClasses()
        .that()
        .resideInAPackage(in("app"))
        .and()
        .haveSimpleNameEndingWith("Engine")
        .should()
        .transitivelyDependOnClassesThat(
            resideInAnyPackage(in("view")).or(HasName.Predicates.nameMatching(root + "\\..*View")))
        .allowEmptyShould(true);
  }

  private ArchRule packageNames() {
    return noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..misc..");
  }

  private ArchRule typeNames() {
    return noClasses()
        .should()
        .haveNameMatching(".*[.$](Abstract|Base)[A-Z]\\w*|.*(Utils?|Helper|Manager|Impl|Misc)");
  }

  /** All chance is seeded, so that a run can be repeated; a fresh seed comes in through the app. */
  private ArchRule chance() {
    return computing()
        .should(callMethod(Math.class, "random"))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class);
  }

  /** Time is passed in. */
  private ArchRule clock() {
    return computing()
        .should(callMethod(System.class, "currentTimeMillis"))
        .orShould(callMethod(System.class, "nanoTime"));
  }

  private com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction computing() {
    return noClasses().that().resideOutsideOfPackages(in("app"), in("site"));
  }

  private static DescribedPredicate<JavaClass> outermostNameEndsWith(String ending) {
    return DescribedPredicate.describe(
        "are, or lie in, a *" + ending, type -> outermost(type).getSimpleName().endsWith(ending));
  }

  private static DescribedPredicate<JavaClass> outermostNameDoesNotEndWith(String ending) {
    return DescribedPredicate.not(outermostNameEndsWith(ending));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
  }
}
