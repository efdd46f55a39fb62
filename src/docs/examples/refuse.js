// What is not allowed is refused in one sentence, and nothing changes: all or none.
(async () => {
  await vitrine.ready;
  try {
    await vitrine.set({dataset: 'xor', learningRate: 'fast'});
  } catch (refused) {
    const {settings} = await vitrine.getState();
    report(`${refused.message} The data set is still ${settings.dataset}.`);
  }
})();
// It says: “fast” is not a number from -1000 to 1000, which is what learningRate takes. The data set is still circle.
