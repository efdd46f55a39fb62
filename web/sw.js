// Keeps one release of the site on the visitor's device, and answers from there: the site works without a network, and a
// page and its modules are always of one release. A newer release is fetched beside it and waits until the visitor asks
// for it (or no page is open). The build writes down what belongs to this release.
'use strict';
const RELEASE = '{{release}}';
const PAGES = {{pages}};
const FILES = {{files}}; // what the pages need, under names that change with their content
const PACKS = {{packs}}; // large data, kept once some page has fetched it
const ROOT = self.registration.scope;
const OURS = 'vitrine ' + ROOT + ' '; // another site on this host may keep something too
const STORE = OURS + RELEASE;
const PACK_STORE = OURS + 'packs';

async function fetched(path, options) {
  const response = await fetch(ROOT + path, Object.assign({priority: 'low'}, options));
  if (!response.ok || response.redirected) {
    throw new Error(path + ' is not to be had');
  }
  return response;
}

// While a host changes its files, it may answer with a page of another release, whose files are not in this one.
async function fetchedPage(path) {
  const response = await fetched(path, {cache: 'no-cache'});
  const named = (await response.clone().text()).match(/assets\/[\w.-]+/g) || [];
  if (!named.every((name) => FILES.includes(name) || PACKS.includes(name))) {
    throw new Error(path + ' is of another release');
  }
  return response;
}

// One file after the other, so that the page's own come first; what is here already is not fetched again.
async function keep() {
  const store = await caches.open(STORE);
  for (const path of FILES) {
    if (!(await store.match(ROOT + path))) {
      await store.put(ROOT + path, (await caches.match(ROOT + path)) || (await fetched(path)));
    }
  }
  for (const path of PAGES) {
    await store.put(ROOT + path, await fetchedPage(path));
  }
}

// The release before this one stays: a page of it may be open in another tab, and want its late modules.
async function tidy() {
  const stores = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== PACK_STORE);
  const old = stores.slice(0, Math.max(0, stores.indexOf(STORE) - 1));
  await Promise.all(old.map((name) => caches.delete(name)));
  const packs = await caches.open(PACK_STORE);
  for (const request of await packs.keys()) {
    if (!PACKS.includes(request.url.slice(ROOT.length))) {
      await packs.delete(request);
    }
  }
  await self.clients.claim();
}

// A build that is no release has nothing to keep, and takes away what an earlier one kept.
async function withdraw() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({type: 'window'})) {
    client.navigate(client.url).catch(() => {});
  }
}

async function answer(request, path) {
  const kept = (await (await caches.open(STORE)).match(ROOT + path)) || (await caches.match(ROOT + path));
  if (kept) {
    return kept;
  }
  if (!PACKS.includes(path)) {
    return fetch(request);
  }
  const response = await fetch(request).catch(() => new Response(null, {status: 204})); // no network: the page says so
  if (response.status === 200) {
    const copy = response.clone();
    caches.open(PACK_STORE).then((store) => store.put(ROOT + path, copy)).catch(() => {}); // the device may be full
  }
  return response;
}

self.addEventListener('install', (event) => (RELEASE ? event.waitUntil(keep()) : self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(RELEASE ? tidy() : withdraw()));
self.addEventListener('message', (event) => event.data === 'take over' && self.skipWaiting());
self.addEventListener('fetch', (event) => {
  const request = event.request;
  const address = new URL(request.url);
  if (request.method !== 'GET' || !(address.origin + address.pathname).startsWith(ROOT) || !RELEASE) {
    return;
  }
  const path = (address.origin + address.pathname).slice(ROOT.length).replace(/(^|\/)index\.html$/, '$1');
  if (PAGES.includes(path) || path.startsWith('assets/')) {
    event.respondWith(answer(request, path));
  } else if (request.mode === 'navigate' && PAGES.includes(path + '/')) {
    event.respondWith(Response.redirect(ROOT + path + '/' + address.search));
  }
});
