// What a page does about check-ins without a network: keeps scans, sends them, shows what has not been sent.
const told = document.getElementById("queue");
const owner = told?.dataset.owner;
const show = (node, yes) => node && (node.hidden = !yes);
const pages = ["/today", "/check-in"];

async function render() {
  if (!told) return;
  const scans = await waiting();
  const mine = scans.filter((scan) => scan.owner === owner);
  const rows = mine.map((scan) => {
    const row = document.createElement("li");
    const time = new Date(scan.at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    row.textContent = `${scan.kind === "out" ? told.dataset.out : told.dataset.in} · ${time}`;
    return row;
  });
  told.querySelector("ul").replaceChildren(...rows);
  show(told.querySelector("[data-others]"), scans.length > mine.length);
  show(told.querySelector("button"), mine.length > 0);
  show(told, scans.length > 0);
  document.documentElement.dataset.unsent = mine.length;
}

function say(answers) {
  const lines = answers.map((answer) => {
    const line = document.createElement("li");
    line.textContent = answer.message;
    return line;
  });
  const said = document.getElementById("queue-said");
  if (!said || !lines.length) return;
  said.append(...lines);
  show(said, true);
}

async function sendMine() {
  if (!owner) return;
  try {
    say(await send(owner));
  } catch {
    // Still no network: it is tried again on `online`, on coming back, and by the worker
  }
  await render();
}

// One's own pages for later. Pages of whoever was here before go.
async function remember() {
  if (!owner || !window.caches || !navigator.onLine) return;
  const name = `mine-${owner}`;
  for (const other of await caches.keys()) {
    if (other.startsWith("mine-") && other !== name) await caches.delete(other);
  }
  const shelf = await caches.open(name);
  const lately = Number(sessionStorage.getItem(name)) > Date.now() - 600000;
  for (const page of pages) {
    if (lately && (await shelf.match(page))) continue;
    try {
      const answer = await fetch(page, { headers: { accept: "text/html" } });
      if (answer.ok && !answer.redirected) await shelf.put(page, answer);
      sessionStorage.setItem(name, Date.now());
    } catch {
      return;
    }
  }
  document.documentElement.dataset.remembered = "1";
}

const place = { token: /([a-z0-9]+\.[0-9a-f]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i, short: /^[A-Z0-9-]{2,}-[A-Z2-7]{8}$/ };

// The code in what was scanned or typed: a link, what stands behind it, or the short one.
function codeOf(text) {
  const typed = text.trim().split(/[?#]/)[0];
  const short = typed.toUpperCase().replace(/[\s]+/g, "-");
  return place.token.exec(typed)?.[1] ?? (place.short.test(short) ? short : null);
}

const chance = () => crypto.randomUUID().replaceAll("-", "");

async function put(token, kind, id = chance(), where = "unknown") {
  await keep({ id, owner, token, kind, at: new Date().toISOString(), place: where });
  const worker = await navigator.serviceWorker?.getRegistration();
  await worker?.sync?.register("scans").catch(() => {});
  await render();
  const screen = document.getElementById("kept");
  if (!screen) return;
  screen.querySelector("time").textContent = new Date().toLocaleTimeString(document.documentElement.lang, {
    hour: "2-digit",
    minute: "2-digit",
  });
  document.body.classList.add("layout-bare");
  show(screen, true);
  screen.querySelector("h2").focus();
}

// Whether the phone is near, as it says itself; asked only where somebody has ticked it, and only the answer is sent.
function whereabouts(form) {
  const asked = form.querySelector("[data-latitude]");
  if (!asked?.checked || !navigator.geolocation) return Promise.resolve("unknown");
  const { latitude, longitude } = asked.dataset;
  return new Promise((done) => {
    const found = ({ coords }) => {
      const rad = Math.PI / 180;
      const across = (coords.longitude - longitude) * rad * Math.cos(latitude * rad);
      const away = Math.hypot(across, (coords.latitude - latitude) * rad) * 6371000 - coords.accuracy;
      done(away < 300 ? "inside" : away > 1000 ? "outside" : "unknown");
    };
    navigator.geolocation.getCurrentPosition(found, () => done("unknown"), { timeout: 5000, maximumAge: 0 });
  });
}

// The form of the check-in: as any form where the server answers, kept where it does not.
async function checkIn(form) {
  const fields = new FormData(form);
  const where = await whereabouts(form);
  fields.set("place", where);
  const kind = form.dataset.queue;
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(fields).toString(),
      signal: AbortSignal.timeout(10000),
    });
    if (answer.status >= 500 || answer.status === 429) throw new Error("busy");
    if (!answer.ok) return form.submit();
    const stay = await answer.json();
    location.assign(`/check-in/done/${stay.attendance}`);
  } catch {
    const token = fields.get("token");
    if (!token) return form.submit();
    await put(token, kind, fields.get("nonce") ?? chance(), where);
  }
}

for (const form of document.querySelectorAll("form[data-queue]")) {
  form.addEventListener("submit", (event) => {
    if (!owner) return;
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    checkIn(form).finally(() => (button.disabled = false));
  });
}

// Opened without a network: whichever code stands in the address, or is typed, is kept.
const without = document.getElementById("without");
function offer(token) {
  without.querySelector("input[name=token]").value = token ?? "";
  show(without, true);
}
if (without) {
  const inAddress = codeOf(location.pathname);
  const look = () => {
    show(document.getElementById("with"), navigator.onLine && !inAddress);
    if (!navigator.onLine || inAddress) offer(inAddress ?? without.querySelector("input[name=token]").value);
    else show(without, false);
  };
  look();
  addEventListener("online", look);
  addEventListener("offline", look);
  without.addEventListener("submit", (event) => {
    event.preventDefault();
    const field = without.querySelector("input[name=token]");
    const token = codeOf(field.value);
    field.setCustomValidity(token ? "" : without.dataset.wrong);
    if (token) put(token, event.submitter?.value ?? "in");
    else field.reportValidity();
  });
}

// The camera: read by the browser itself where it can, else a picture a second is read by the server.
async function reader(door) {
  if ("BarcodeDetector" in window && (await BarcodeDetector.getSupportedFormats()).includes("qr_code")) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const canvas = document.createElement("canvas");
  return async (video) => {
    const scale = Math.min(1, 800 / Math.max(video.videoWidth, video.videoHeight, 1));
    canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
    canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
    canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.8));
    const body = new FormData();
    body.set("photo", picture, "photo.jpg");
    const answer = await fetch(door, { method: "POST", body, headers: { accept: "application/json" } });
    if (!answer.ok) throw new Error(`answered with ${answer.status}`);
    await new Promise((done) => setTimeout(done, 800));
    return (await answer.json()).token ?? undefined;
  };
}

const box = document.getElementById("scanner");
const card = document.getElementById("kiosk-card");
if (box) {
  const [open, stop] = box.querySelectorAll("button");
  const video = box.querySelector("video");
  const note = box.querySelector("[role=status]");
  const { to, reader: door } = box.dataset;
  // A certificate's code stands at the end of its address, whoever serves it
  const certificate = (text) => /([0-9a-z-]{32,40})$/i.exec(text.trim().split(/[?#]/)[0])?.[1];
  const find = to === "/verify/" ? certificate : codeOf;
  let stream;
  const close = () => {
    stream?.getTracks().forEach((track) => track.stop());
    stream = undefined;
    show(video, false);
    show(stop, false);
    show(open, true);
  };
  const read = async () => {
    show(open, false);
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      video.srcObject = stream;
      show(video, true);
      show(stop, true);
      note.textContent = box.dataset.looking;
      await video.play();
      const look = await reader(door);
      while (stream) {
        const token = find((await look(video)) ?? "");
        if (token) {
          close();
          if (card) {
            card.elements.card.value = token;
            card.submit();
          } else if (navigator.onLine || !without) location.assign(to + token);
          else offer(token);
          note.textContent = "";
          return;
        }
        await new Promise((done) => setTimeout(done, 200));
      }
    } catch {
      close();
      note.textContent = box.dataset.none;
    }
  };
  show(box, Boolean(navigator.mediaDevices?.getUserMedia));
  open.addEventListener("click", read);
  stop.addEventListener("click", () => {
    close();
    note.textContent = "";
  });
}

// The page of a course that is open, with what it shows, and the other pages: they open without a network later.
async function keepModule() {
  const module = document.querySelector("[data-kept]");
  if (!module || !owner || !window.caches || !navigator.onLine) return;
  const shelf = await caches.open(`mine-${owner}`);
  const parts = [...module.querySelectorAll("img, a[href^='/training/files/']")].map((part) => part.src ?? part.href);
  const others = module.dataset.kept.split(" ").filter((page) => page !== location.pathname);
  for (const part of [location.pathname, ...parts, ...others]) {
    if (others.includes(part) && (await shelf.match(part))) continue;
    try {
      const answer = await fetch(part, { headers: { accept: "text/html" } });
      if (answer.ok && !answer.redirected) await shelf.put(part, answer);
    } catch {
      return;
    }
  }
  document.documentElement.dataset.kept = "1";
}

const posted = (body) =>
  fetch("/api/training/done", {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body,
    signal: AbortSignal.timeout(10000),
  });

// What was read without a network lies beside the pages, and goes with them when one signs out.
async function sendLater() {
  if (!owner || !window.caches) return;
  const shelf = await caches.open(`mine-${owner}`);
  const read = (await shelf.keys()).map(({ url }) => new URL(url)).filter(({ pathname }) => pathname === "/later");
  const note = document.getElementById("later");
  show(note, read.length > 0);
  if (!read.length || !navigator.onLine) return;
  for (const { href, search } of read) {
    try {
      const answer = await posted(search.slice(1));
      if (answer.status === 401 || answer.status === 429 || answer.status >= 500) return;
      await shelf.delete(href);
    } catch {
      return;
    }
  }
  // What stands here was drawn before that was known
  if (note) location.reload();
}

for (const form of document.querySelectorAll("form[data-later]")) {
  form.addEventListener("submit", async (event) => {
    if (!owner || !window.caches) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form)).toString();
    try {
      const answer = await posted(body);
      if (!answer.ok) return form.submit();
      const { ended } = await answer.json();
      location.assign(form.dataset.later + (ended ? "?told=finished" : ""));
    } catch {
      const shelf = await caches.open(`mine-${owner}`);
      await shelf.put(`/later?${body}`, new Response(body));
      location.assign(form.dataset.later);
    }
  });
}

const due = document.querySelector("[data-due]");
if (due) {
  const tick = () => {
    const left = Math.max(0, Math.ceil((Date.parse(due.dataset.due) - Date.now()) / 1000));
    due.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  };
  tick();
  setInterval(tick, 1000);
}

told?.querySelector("button").addEventListener("click", sendMine);
addEventListener("online", sendMine);
addEventListener("online", sendLater);
addEventListener("pageshow", render);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && sendMine());
navigator.serviceWorker?.addEventListener("message", ({ data }) => {
  say(data.sent ?? []);
  render();
});
navigator.serviceWorker?.register("/sw.js");
render().then(sendMine).then(remember).then(keepModule).then(sendLater);
