package vitrine;

import org.junit.jupiter.api.Test;
import org.teavm.extension.spi.reflection.SimpleReflectionPolicy;

/**
 * Tells TeaVM what {@link BrowserSuite} calls by reflection: the tests of the cases and their
 * constructors.
 */
public final class CaseReflection extends SimpleReflectionPolicy {
  @Override
  protected void setup() {
    selectClasses(type -> type.name().endsWith("Cases"))
        .reflectableMethods(
            method -> method.name().equals("<init>") || method.hasAnnotation(Test.class));
  }
}
