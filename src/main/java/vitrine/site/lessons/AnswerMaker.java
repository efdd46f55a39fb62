package vitrine.site.lessons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vitrine.session.LinkCodec;
import vitrine.session.Refusal;
import vitrine.site.run.LabAtWork;
import vitrine.tours.Addresses;
import vitrine.tours.reckoning.Facts;
import vitrine.view.Texts;

/** Lets the lab of each question work, and writes what it says into the answer. */
final class AnswerMaker {
  /** What was made already: a site that is built again changes few of its questions. */
  private static final Map<Made, Answered> MADE = new ConcurrentHashMap<>();

  private final Path web;
  private final Texts texts;

  /** A question as it is written, and where its labs find their data. */
  private record Made(Path web, Ask ask) {}

  /**
   * For the labs of a site.
   *
   * @param web the folder of sources, with the data packs
   */
  AnswerMaker(Path web, Texts texts) {
    this.web = web;
    this.texts = texts;
  }

  /**
   * A question with its answer.
   *
   * @throws LessonFault if the lab has not a number that is asked for, or what the answer says does
   *     not hold
   */
  Answered answer(Ask ask) {
    return MADE.computeIfAbsent(new Made(web.toAbsolutePath(), ask), made -> make(made.ask));
  }

  private Answered make(Ask ask) {
    var prompt = new MadeNumbers(ask.prompt());
    var answer = new MadeNumbers(ask.answer());
    var tip = new MadeNumbers(ask.tip());
    var all = List.of(prompt, answer, tip);
    if (ask.moments().isEmpty()) {
      if (all.stream().anyMatch(each -> !each.places().isEmpty())) {
        throw new LessonFault(ask.line(), "A number is asked for, and there is no lab to make it.");
      }
      return answered(ask, all, List.of(), "");
    }
    answer.checkThatNoneIsTyped();
    try {
      var facts = new ArrayList<Facts>();
      var address = work(ask, all, facts);
      return answered(ask, all, facts, address);
    } catch (Refusal refusal) {
      throw new LessonFault(ask.line(), texts.of(refusal.sentence()));
    }
  }

  private Answered answered(Ask ask, List<MadeNumbers> all, List<Facts> facts, String address) {
    return new Answered(
        ask.id(),
        all.get(0).pieces(numbers(ask, all.get(0), facts), texts),
        all.get(1).pieces(numbers(ask, all.get(1), facts), texts),
        all.get(2).pieces(numbers(ask, all.get(2), facts), texts),
        ask.space(),
        address);
  }

  /** Goes through the moments, adds what is known at each, and says where the first one opens. */
  private String work(Ask ask, List<MadeNumbers> all, List<Facts> facts) {
    var names = new TreeSet<String>();
    for (var text : all) {
      text.places().forEach(place -> place.reckoning().collect(names));
    }
    for (var moment : ask.moments()) {
      moment.holds().forEach(claim -> claim.holds().collect(names));
    }
    var lab = LabAtWork.of(ask.moments().get(0).state(), web);
    var address = address(ask.moments().get(0).state().lab(), lab);
    for (int i = 0; i < ask.moments().size(); i++) {
      var moment = ask.moments().get(i);
      if (i > 0) {
        lab.change(moment.state());
      }
      var known = lab.facts(names);
      facts.add(known);
      for (var claim : moment.holds()) {
        if (!claim.holds().holds(known)) {
          throw new LessonFault(claim.line(), "This does not hold: " + claim.source());
        }
      }
    }
    return address;
  }

  /** The way from the site's root to a lab as it is at work. */
  static String address(String id, LabAtWork lab) {
    return new Addresses("").lab(id) + "?s=" + LinkCodec.encode(lab.start(), LinkCodec.MOST);
  }

  private static List<Double> numbers(Ask ask, MadeNumbers text, List<Facts> facts) {
    var numbers = new ArrayList<Double>();
    for (var place : text.places()) {
      if (place.moment() > facts.size()) {
        throw new LessonFault(ask.line(), "There is no moment " + place.moment() + ".");
      }
      var known = facts.get(place.moment() == 0 ? facts.size() - 1 : place.moment() - 1);
      double number = place.reckoning().value(known);
      if (!Double.isFinite(number)) {
        throw new LessonFault(
            ask.line(), "The lab has no number for " + place.reckoning().names() + ".");
      }
      numbers.add(number);
    }
    return numbers;
  }
}
