// Weights set by hand, the answer of the network, and one step back to the weights before.
(async () => {
  await vitrine.ready;
  await vitrine.set({networkShape: []});
  await vitrine.setValue('output.weight', [2, -1]);
  await vitrine.setValue('output.bias', [0.5]);
  const [[answer]] = await vitrine.predict([[0.5, 1]]);
  const {shape} = await vitrine.value('output.weight');
  await vitrine.undo();
  const before = await vitrine.value('output.bias');
  report(`tanh(2 · 0.5 − 1 · 1 + 0.5) = ${answer.toFixed(6)}; the weights are ${shape.join(' × ')}; the bias was ${before.data[0]}.`);
})();
// It says: tanh(2 · 0.5 − 1 · 1 + 0.5) = 0.462117; the weights are 1 × 2; the bias was 0.1.
