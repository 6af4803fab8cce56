// The worker: pages that open without a network, and scans that are sent once there is one again.
const FILES = {{files}};
const SHELF = "konullu-{{version}}";
const MINE = "mine-";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELF).then((shelf) => shelf.addAll(FILES)).then(() => self.skipWaiting()));
});

// A new version throws away the files of the old one; one's own pages and the scans stay.
self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith("konullu-") && name !== SHELF);
  const clear = caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name))));
  event.waitUntil(clear.then(() => self.clients.claim()));
});

async function clearMine() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(MINE)).map((name) => caches.delete(name)));
}

// Everybody's scans; those of whoever is not signed in now stay.
async function sendAll() {
  const owners = new Set((await waiting()).map((scan) => scan.owner));
  const answers = [];
  for (const owner of owners) {
    try {
      answers.push(...(await send(owner)));
    } catch {
      // No network, or somebody else is signed in
    }
  }
  for (const client of await self.clients.matchAll()) client.postMessage({ sent: answers });
  return answers;
}

self.addEventListener("sync", (event) => {
  if (event.tag !== "scans") return;
  const all = sendAll().then(async () => {
    if ((await waiting()).length) throw new Error("not everything could be sent");
  });
  event.waitUntil(all);
});

// The page that stands in when there is no network.
async function standIn(path) {
  const own = path === "/today" || path === "/me" || path === "/" ? "/today" : null;
  const desk = path === "/check-in" || (path.startsWith("/check-in/") && !path.startsWith("/check-in/done/"));
  const learnt = /^\/my\/training(\/|$)/.test(path) || path.startsWith("/training/files/") ? path : null;
  for (const page of [desk ? "/check-in" : own, learnt, "/offline"]) {
    const found = page && (await caches.match(page, { ignoreSearch: true, ignoreVary: true }));
    if (found) return found;
  }
  return Response.error();
}

// Signing out sends what waits first, and takes along whatever of the person lies here; if something can't be sent, they
// are asked.
async function leave(request) {
  if (!new URL(request.url).searchParams.has("anyway")) {
    await sendAll();
    if ((await waiting()).length) return Response.redirect("/check-in?leaving=1", 303);
  }
  const answer = await fetch(request);
  await clearMine();
  return answer;
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === "POST" && url.pathname === "/api/account/sign-out") {
    event.respondWith(leave(request));
  } else if (request.method === "GET" && request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => standIn(url.pathname)));
  } else if (request.method === "GET" && url.pathname.startsWith("/training/files/")) {
    event.respondWith(fetch(request).catch(() => standIn(url.pathname)));
  } else if (request.method === "GET" && FILES.includes(url.pathname + url.search)) {
    event.respondWith(caches.match(request).then((found) => found ?? fetch(request)));
  }
});

// News, as the house has sealed it for this device.
self.addEventListener("push", (event) => {
  const { title, body, path, tag, lang, dir } = event.data?.json() ?? {};
  if (!title) return;
  event.waitUntil(self.registration.showNotification(title, { body, tag, lang, dir, icon: "/icon-192.png", data: path }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const target = new URL(event.notification.data ?? "/my/notices", self.location.origin);
  if (target.origin === self.location.origin) event.waitUntil(self.clients.openWindow(target.href));
});
