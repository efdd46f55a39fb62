/* What is wrong with a page for the eye: texts that stand on one another, that are cut off, that leave the window. */
() => {
  const faults = [];
  const name = at => (at.closest('[data-part], section, form, nav, header') || at).className + ' > '
      + at.tagName.toLowerCase() + '.' + at.getAttribute('class') + ' “' + at.textContent.trim().slice(0, 40) + '”';
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    faults.push('the page is ' + document.documentElement.scrollWidth + ' wide in a window of ' + width);
  }
  const seen = at => at.checkVisibility({opacityProperty: true, visibilityProperty: true})
      && !at.closest('.visually-hidden, .skip, noscript, svg, canvas, math');
  const isHidden = at => at.offsetWidth <= 1 && at.offsetHeight <= 1;
  const clips = at => getComputedStyle(at).overflowX !== 'visible' || getComputedStyle(at).overflowY !== 'visible';
  const scrolls = at => /auto|scroll/.test(getComputedStyle(at).overflowX + getComputedStyle(at).overflowY);
  const pieces = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let at = texts.nextNode(); at; at = texts.nextNode()) {
    const holder = at.parentElement;
    if (!at.nodeValue.trim() || !seen(holder)) {
      continue;
    }
    range.selectNodeContents(at);
    let within = holder;
    while (within && !clips(within)) {
      within = within.parentElement;
    }
    if (within && isHidden(within)) {
      continue;
    }
    const frame = within && within !== document.body && within !== document.documentElement
        ? within.getBoundingClientRect() : null;
    for (const box of range.getClientRects()) {
      if (box.width < 2 || box.height < 2) {
        continue;
      }
      const isInFrame = !frame || (box.left >= frame.left - 2 && box.right <= frame.right + 2
          && box.top >= frame.top - 3 && box.bottom <= frame.bottom + 3);
      if (!isInFrame && scrolls(within)) {
        continue;
      }
      if (!isInFrame) {
        faults.push('cut off: ' + name(holder));
      } else if (!frame && (box.left < -1 || box.right > width + 1)) {
        faults.push('outside: ' + name(holder));
      }
      pieces.push({holder, box});
    }
  }
  for (const each of document.querySelectorAll('button, select, input:not([type=range], [type=radio], [type=checkbox])')) {
    if (seen(each) && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 && each.tagName !== 'INPUT') {
      faults.push('too long for its control: ' + name(each));
    }
  }
  for (const each of document.querySelectorAll('button, select, input')) {
    const panel = each.parentElement.closest('section, fieldset, form, details, .panel');
    if (panel && seen(each) && each.offsetWidth > 1 && !each.closest('svg')) {
      const box = each.getBoundingClientRect();
      const room = panel.getBoundingClientRect();
      if (room.width > 1 && (box.left < room.left - 2 || box.right > room.right + 2)) {
        faults.push('out of its panel: ' + name(each) + ' ' + (each.getAttribute('aria-label') || each.id));
      }
    }
  }
  pieces.sort((a, b) => a.box.top - b.box.top);
  for (let i = 0; i < pieces.length; i++) {
    const a = pieces[i].box;
    for (let j = i + 1; j < pieces.length && pieces[j].box.top < a.bottom - 4; j++) {
      const b = pieces[j].box;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 3 && down > 5 && !layered(pieces[i].holder, pieces[j].holder)) {
        faults.push('one on another: ' + name(pieces[i].holder) + ' and ' + name(pieces[j].holder));
      }
    }
  }
  return [...new Set(faults)];
  function layered(one, other) {
    const layer = at => {
      for (let up = at; up && up !== document.body; up = up.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(up).position)) {
          return up;
        }
      }
      return null;
    };
    return layer(one) !== layer(other);
  }
}
