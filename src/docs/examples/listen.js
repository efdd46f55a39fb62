// Told of what happens until it has heard enough.
(async () => {
  await vitrine.ready;
  const off = vitrine.on('metrics', (metrics) => {
    if (metrics.epoch >= 5) {
      off();
      vitrine.pause();
      report('Five epochs or more have gone by.');
    }
  });
  vitrine.play();
})();
// It says: Five epochs or more have gone by.
