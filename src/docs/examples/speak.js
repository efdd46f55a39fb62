// What is on screen, in the words that a screen reader gets.
(async () => {
  await vitrine.ready;
  const {lab, step} = await vitrine.getState();
  const words = await vitrine.describeState();
  report(`${lab} at step ${step}: ${words}`);
})();
// It says: neuron at step 0: It learns 3 numbers. It rests at epoch 0.
