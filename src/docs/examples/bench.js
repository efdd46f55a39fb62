// What can be measured here, and one measurement on the exact backend.
(async () => {
  await vitrine.ready;
  const names = await vitrine.benchmarks();
  const {unit, backend} = await vitrine.bench('matmul', {n: 64, backend: 'cpu'});
  report(`${names.join(', ')}; matmul ran on ${backend}, in ${unit}.`);
})();
// It says: matmul, playground-train, playground-sweep, digits-train; matmul ran on cpu, in GFLOP/s.
