// The element, made by a script: a lab of its own, told to do two epochs.
(async () => {
  await new Promise((loaded) => {
    const script = document.createElement('script');
    script.src = '../../embed/1.0.0/embed.js';
    script.onload = loaded;
    document.head.append(script);
  });
  const element = document.createElement('vitrine-lab');
  element.setAttribute('lab', 'playground');
  element.setAttribute('height', '360');
  document.getElementById('lab').replaceWith(element);
  const metrics = await element.call('step', [2]);
  report(`The element is ${element.lab}; it has done ${metrics.epoch} epochs.`);
})();
// It says: The element is playground; it has done 2 epochs.
