package vitrine.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A lab in a frame answers the page around it, and nobody can make it do what it may not. */
@ExtendWith(Visits.class)
class MessagesIT {
  @TempDir Path folder;

  @Test
  void aHostThatTheAddressNamesUsesTheWholeApi(Visitor visitor) {
    var page = host(visitor);
    var lab = open(page, visitor, "&parentOrigin=" + origin(page));
    assertThat(ask(page, "getState", "null").get("payload"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("lab", "playground")
        .containsKey("structure");
    ask(page, "set", "{dataset: 'xor', networkShape: [3]}");
    assertThat(lab.evaluate("vitrine.getState().then(state => state.settings.dataset)"))
        .isEqualTo("xor");
    ask(page, "step", "[2, 'epoch']");
    assertThat(lab.evaluate("vitrine.getState().then(state => state.epoch)")).isEqualTo(2);
    var refused = ask(page, "set", "{networkShape: [99]}");
    assertThat(refused).containsEntry("type", "error");
    assertThat(refused.get("payload").toString()).contains("99", "refused");
    assertThat(ask(page, "export", "'csv'").get("payload").toString())
        .contains("base64", "text/csv");
    page.waitForFunction("heard.some(each => each.type === 'resize' && each.payload.height > 200)");
  }

  @Test
  void partsArePointedAtAndPicked(Visitor visitor) {
    var page = host(visitor);
    var lab = open(page, visitor, "&parentOrigin=" + origin(page));
    var told = ask(page, "highlight", "['loss', 'network']").get("payload").toString();
    assertThat(told).contains("name=Loss", "name=Network");
    assertThat(lab.locator(".pointed").count()).isEqualTo(2);
    assertThat(ask(page, "highlight", "['cellar']").toString()).contains("cellar");
    assertThat(lab.locator(".pointed").count()).isEqualTo(2);
    ask(page, "pick", "['run', 'loss']");
    lab.locator(".button-play").click();
    page.waitForFunction(
        "heard.some(each => each.type === 'picked' && each.payload.part === 'run')");
    assertThat(lab.evaluate("vitrine.getState().then(state => state.running)")).isEqualTo(false);
    ask(page, "pick", "[]");
    lab.locator(".button-play").click();
    lab.waitForFunction("vitrine.getState().then(state => state.running)");
  }

  @Test
  void aHostThatTheAddressDoesNotNameCommandsNothing(Visitor visitor) {
    var page = host(visitor);
    var lab = open(page, visitor, "");
    for (var call :
        List.of("set {noise: 50}", "reset null", "step 5", "highlight ['loss']", "getState null")) {
      int space = call.indexOf(' ');
      var answer = ask(page, call.substring(0, space), call.substring(space + 1));
      assertThat(answer.get("payload").toString()).as(call).contains("code=origin");
    }
    assertThatNothingHasChanged(lab);
  }

  @Test
  void aHostileHostIsRefusedAndChangesNothing(Visitor visitor) {
    var page = host(visitor);
    var lab = open(page, visitor, "&parentOrigin=" + origin(page));
    page.evaluate(
        """
        const circle = {ns: 'vitrine', v: 1, type: 'set'};
        circle.payload = circle;
        [null, 7, 'set', [], {ns: 'other', type: 'reset'}, circle,
         {ns: 'vitrine', v: 1}, {ns: 'vitrine', v: 1, type: {}}, {ns: 'vitrine', v: 2, type: 'reset'},
         {ns: 'vitrine', v: 1, type: '__proto__'}, {ns: 'vitrine', v: 1, type: 'constructor'},
         {ns: 'vitrine', v: 1, type: 'set', payload: {__proto__: null, noise: 'x'.repeat(200000)}},
         {ns: 'vitrine', v: 1, type: 'set', id: {}, payload: {noise: 50}},
         {ns: 'vitrine', v: 1, type: 'highlight', payload: ['"], body, [a="']},
         {ns: 'vitrine', v: 1, type: 'setTheme', payload: '<b>'}].forEach(each => say(each));
        let deep = {noise: 50};
        for (let i = 0; i < 2000; i++) {
          deep = [deep];
        }
        say({ns: 'vitrine', v: 1, type: 'set', id: 'deep', payload: deep});
        say({ns: 'vitrine', v: 1, type: 'set', id: 'proto', payload: JSON.parse('{"__proto__": {"noise": 50}}')});
        say({ns: 'vitrine', v: 1, type: 'setLang', id: 'lang', payload: 'tlh'});
        say({ns: 'vitrine', v: 1, type: 'goto', id: 'goto', payload: {step: 2}});
        """);
    page.waitForFunction("heard.some(each => each.id === 'goto')");
    assertThat(page.evaluate("Object.prototype.noise === undefined")).isEqualTo(true);
    page.waitForFunction(
        """
        ['malformed', 'version', 'unsupported', 'oversized', 'part', 'lang'].every(code =>
            heard.some(each => each.type === 'error' && each.payload.code === code))
        """);
    assertThatNothingHasChanged(lab);
    page.evaluate(
        """
        heard.length = 0;
        for (let i = 0; i < 500; i++) {
          say({ns: 'vitrine', v: 1, type: 'getState', id: 'flood' + i});
        }
        """);
    page.waitForFunction("heard.some(each => each.payload && each.payload.code === 'flood')");
    assertThat((int) page.evaluate("heard.filter(each => each.type === 'error').length"))
        .isEqualTo(1);
    assertThat((int) page.evaluate("heard.length")).isLessThan(60);
    page.waitForFunction(
        "(say({ns: 'vitrine', v: 1, type: 'hello'}),"
            + " heard.filter(each => each.type === 'ready').length > 0)",
        null,
        new Page.WaitForFunctionOptions().setPollingInterval(400));
    assertThatNothingHasChanged(lab);
  }

  private static void assertThatNothingHasChanged(Frame lab) {
    assertThat(
            lab.evaluate(
                "vitrine.getState().then(state => [state.settings.noise, state.step,"
                    + " document.querySelectorAll('.pointed').length])"))
        .isEqualTo(List.of(0, 0, 0));
  }

  private Page host(Visitor visitor) {
    var host = HostPage.open(visitor, folder);
    host.show("<iframe id='lab' title='Lab' width='900' height='700'></iframe>");
    return host.page();
  }

  private static String origin(Page page) {
    return (String) page.evaluate("location.origin");
  }

  private static Frame open(Page page, Visitor visitor, String more) {
    page.evaluate(
        "src => { lab.src = src; }", visitor.address() + "playground/?s=1&embed=1" + more);
    page.waitForFunction("heard.some(each => each.type === 'ready' && each.payload.started)");
    return page.frames().get(1);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> ask(Page page, String type, String payload) {
    return (Map<String, Object>) page.evaluate("ask('" + type + "', " + payload + ")");
  }
}
