// In the page around a frame: greet the lab, ask for two epochs, hear the answer.
(() => {
  const lab = document.getElementById('lab');
  const say = (type, payload, id) => lab.contentWindow.postMessage({ns: 'vitrine', v: 1, type, id, payload}, '*');
  addEventListener('message', (event) => {
    const message = event.data;
    if (event.source !== lab.contentWindow || !message || message.ns !== 'vitrine') {
      return;
    }
    if (message.type === 'ready') {
      say('step', [2], 'two');
    } else if (message.type === 'response' && message.id === 'two') {
      report(`The lab has done ${message.payload.epoch} epochs.`);
    }
  });
  say('hello', {wants: []});
})();
// It says: The lab has done 2 epochs.
