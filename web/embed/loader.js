// The page that frames name: goes on to the lab or tour that its address asks for, with everything else in the address and
// the fragment, or says that there is none of that name. Its own links say which there are.
(function () {
  var asked = new URLSearchParams(location.search), words = document.getElementById('embed-unknown');
  var kind = ['lab', 'tour', 'src'].filter(function (key) { return asked.get(key); })[0];
  var link = Array.from(document.querySelectorAll('[data-embed]')).filter(function (each) {
    return each.getAttribute('data-embed') === (kind === 'src' ? kind : kind + ' ' + asked.get(kind));
  })[0];
  var kept = location.search.slice(1).split('&').filter(function (pair) { return !/^((lab|tour|embed)=|$)/.test(pair); });
  document.documentElement.classList.toggle('embedded', self !== self.parent);
  link && location.replace(link.href + (location.protocol === 'file:' ? 'index.html?' : '?') + ['embed=1'].concat(kept).join('&') + location.hash);
  words.textContent = words.textContent.replace('…', function () { return String(asked.get(kind)).slice(0, 60); });
  words.hidden = !kind || !!link;
})();
