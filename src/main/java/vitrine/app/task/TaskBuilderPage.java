package vitrine.app.task;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import vitrine.app.messages.LabFrame;
import vitrine.app.page.PageTexts;
import vitrine.app.page.SiteKeeper;
import vitrine.browser.Address;
import vitrine.browser.PlainValue;
import vitrine.session.Refusal;
import vitrine.session.Sentence;
import vitrine.teach.builder.Catalogue;
import vitrine.teach.builder.PreviewView;
import vitrine.teach.task.Task;
import vitrine.teach.task.TaskText;
import vitrine.teach.task.builder.TaskBuilderView;
import vitrine.tours.lab.LabLine;
import vitrine.view.dom.LiveRegions;
import vitrine.view.dom.Tag;

/** The page of the task builder: wires address, preview and view together. */
public final class TaskBuilderPage implements TaskBuilderView.Desk {
  private final String root = Address.resolve("../../");

  private TaskBuilderPage() {}

  /** Builds the builder into the page. */
  public static void main(String[] arguments) {
    var place = Tag.find("task-builder");
    if (place != null) {
      open(place);
      SiteKeeper.beginAfterFirstDeed();
    }
  }

  private static void open(Tag place) {
    var text = Address.parameter("task");
    @Nullable Task first = null;
    @Nullable Sentence complaint = null;
    if (text != null) {
      try {
        first = TaskText.read(text);
      } catch (Refusal refusal) {
        complaint = refusal.sentence();
      }
    }
    new TaskBuilderView(
        place,
        Catalogue.read(PlainValue.parse(catalogue())),
        first,
        complaint,
        PageTexts.read(),
        LiveRegions.inPage(),
        new TaskBuilderPage());
  }

  @Override
  public LabLine line(Tag frame, String address, PreviewView.Events events) {
    return new LabFrame(frame, lab -> address, events::heard);
  }

  @Override
  public String root() {
    return root;
  }

  @Override
  public String origin() {
    return LabFrame.origin();
  }

  @Override
  public void at(String task) {
    Address.replace("?task=" + task);
  }

  @JSBody(
      script =
          "var block = document.getElementById('teach-catalogue');"
              + "return block ? block.textContent : 'null';")
  private static native String catalogue();
}
