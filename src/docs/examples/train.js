// Another data set, another network, ten epochs of training.
(async () => {
  await vitrine.ready;
  await vitrine.set({dataset: 'xor', networkShape: [4], seed: '7'});
  const metrics = await vitrine.step(10);
  report(`After ${metrics.epoch} epochs the test loss is ${metrics.testLoss.toFixed(3)}.`);
})();
// It says: After 10 epochs the test loss is 0.313.
