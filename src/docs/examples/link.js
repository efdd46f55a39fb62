// A link to what is on screen: opening it replays to the same bits.
(async () => {
  await vitrine.ready;
  await vitrine.step(3);
  const link = new URL(await vitrine.link());
  const file = await vitrine.export('csv');
  report(`The link carries ${link.searchParams.has('s') ? 'the state' : 'nothing'}; the file is ${file.type}.`);
})();
// It says: The link carries the state; the file is text/csv.
