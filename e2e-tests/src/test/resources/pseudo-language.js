/*
 * Turns all texts of a page into another "language" before its scripts read them: the messages, those of late modules,
 * and what stands in the HTML. "long" doubles the vowels (1.4 times as long, as German is), "mirrored" writes Hebrew
 * letters from right to left. What is left in English afterwards was never in a message file.
 */
kind => {
  const plain = 'abcdefghijklmnopqrstuvwxyz';
  const long = 'áƀćđéƒǧĥíĵķļṁñóþɋŕšŧúṽŵẋýž';
  const mirrored = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';
  const letters = kind === 'long' ? long : mirrored;
  const letter = each => {
    const small = each.toLowerCase();
    const at = plain.indexOf(small);
    const put = at < 0 ? each : letters[at];
    const cased = small === each ? put : put.toUpperCase();
    return kind === 'long' && 'aeiou'.includes(small) ? cased + put : cased;
  };
  const say = text => text.replace(/[a-zA-Z]/g, letter);
  const all = json => {
    const texts = JSON.parse(json);
    for (const key in texts) {
      texts[key] = /^(notation|tour\.fault|refused\.name)\./.test(key) ? texts[key] : say(texts[key]);
    }
    return JSON.stringify(texts);
  };
  /* Headings, prose and what is asked; not the lines that a tour's reader works by. */
  const sayTour = source => {
    const begin = source.indexOf('\n---\n') + 5;
    const isWork = /^(:::|#+ (Recap|Sources)$|- |  !|see |[\w-]+( when [^:]*| high| low)?:|[\w.]+ = )/;
    const kept = /(\]\([^)]*\)|\$[^$]*\$)/;
    return source.slice(0, begin) + source.slice(begin).split('\n').map(line => isWork.test(line)
        ? line : line.split(kept).map((part, at) => at % 2 ? part : say(part)).join('')).join('\n');
  };
  self.vitrineLateTexts = new Proxy({}, {set: (to, module, json) => (to[module] = all(json), true)});
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') {
      return;
    }
    document.documentElement.dir = kind === 'mirrored' ? 'rtl' : 'ltr';
    const messages = document.getElementById('vitrine-messages');
    if (messages) {
      messages.textContent = all(messages.textContent);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let at = texts.nextNode(); at; at = texts.nextNode()) {
      if (!at.parentElement.closest('script, math, svg, code, noscript')) {
        at.nodeValue = say(at.nodeValue);
      }
    }
    for (const name of ['aria-label', 'title']) {
      for (const each of document.body.querySelectorAll('[' + name + ']')) {
        each.setAttribute(name, say(each.getAttribute(name)));
      }
    }
    const tour = document.getElementById('tour-source');
    if (tour) {
      tour.textContent = JSON.stringify(sayTour(JSON.parse(tour.textContent)));
    }
  });
}
