// How the address wants a page to look, before anything of it is seen: it stands ahead of the styles.
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search || root.getAttribute('data-query') || '');
  root.classList.toggle('embedded', asked.get('embed') === '1');
  root.classList.toggle('projector', asked.get('projector') === '1');
  ['theme=light', 'theme=dark', 'controls=none', 'controls=min'].forEach(function (look) {
    var key = look.split('=')[0], value = look.split('=')[1];
    asked.get(key) === value && root.setAttribute('data-' + key, value);
  });
})();
