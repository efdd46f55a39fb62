package vitrine.teach.lms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiSearchTest {
  /** A window of a browser, as far as the search sees it. */
  private static final class Pane implements ApiSearch.Window {
    private final Map<String, ScormApi> objects = new HashMap<>();
    private final @Nullable Pane around;
    private @Nullable Pane opener;

    Pane(@Nullable Pane around) {
      this.around = around;
    }

    Pane with(String name) {
      objects.put(name, (function, given) -> name);
      return this;
    }

    @Override
    public ApiSearch.@Nullable Window around() {
      return around;
    }

    @Override
    public ApiSearch.@Nullable Window opener() {
      return opener;
    }

    @Override
    public @Nullable ScormApi find(String name) {
      return objects.get(name);
    }
  }

  @Test
  void thePlatformIsFoundAroundUpToSevenLevels() {
    assertThat(edition(inside(new Pane(null).with("API"), 7))).isEqualTo(ScormEdition.V1_2);
    assertThat(ApiSearch.from(inside(new Pane(null).with("API"), 8))).isNull();
    assertThat(ApiSearch.from(new Pane(null))).isNull();
  }

  @Test
  void theNearestIsTakenAndTheNewerOfTwo() {
    var platform = new Pane(null).with("API").with("API_1484_11");
    assertThat(edition(inside(platform, 2))).isEqualTo(ScormEdition.V2004);
    assertThat(edition(inside(new Pane(platform).with("API"), 1))).isEqualTo(ScormEdition.V1_2);
  }

  @Test
  void thenThePlatformIsSoughtFromWhatOpenedThisWindowOrTheOutermost() {
    var platform = inside(new Pane(null).with("API_1484_11"), 1);
    var opened = new Pane(null);
    opened.opener = platform;
    assertThat(edition(opened)).isEqualTo(ScormEdition.V2004);
    assertThat(edition(inside(opened, 3))).isEqualTo(ScormEdition.V2004);
  }

  private static ScormEdition edition(ApiSearch.Window from) {
    var found = ApiSearch.from(from);
    assertThat(found).isNotNull();
    return found.edition();
  }

  private static Pane inside(Pane outermost, int levels) {
    var pane = outermost;
    for (int i = 0; i < levels; i++) {
      pane = new Pane(pane);
    }
    return pane;
  }
}
