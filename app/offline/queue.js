// Scans that wait to be sent: ids, codes and times, nothing that names anybody. The page and the worker share this.
const SCANS = "scans";

function opened() {
  return new Promise((done, failed) => {
    const ask = indexedDB.open("konullu", 1);
    ask.onupgradeneeded = () => ask.result.createObjectStore(SCANS, { keyPath: "id" });
    ask.onsuccess = () => done(ask.result);
    ask.onerror = () => failed(ask.error);
  });
}

// Runs in one transaction and ends with it: what is said to be kept is on the disk.
async function kept(mode, work) {
  const base = await opened();
  try {
    return await new Promise((done, failed) => {
      const transaction = base.transaction(SCANS, mode, { durability: "strict" });
      const asked = work(transaction.objectStore(SCANS));
      transaction.oncomplete = () => done(asked?.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  } finally {
    base.close();
  }
}

const waiting = () => kept("readonly", (scans) => scans.getAll());
const keep = (scan) => kept("readwrite", (scans) => scans.put(scan));
const forget = (id) => kept("readwrite", (scans) => scans.delete(id));

// Sends what one person has kept. A scan goes only once the server has said what became of it; two tabs take turns.
async function send(owner) {
  const work = async () => {
    const mine = (await waiting()).filter((scan) => scan.owner === owner);
    mine.sort((a, b) => a.at.localeCompare(b.at));
    if (!mine.length) return [];
    const scans = mine.slice(0, 50).map(({ id, token, kind, at, place }) => ({ id, token, kind, at, place }));
    const answer = await fetch("/api/v1/scans", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ owner, clock: new Date().toISOString(), scans }),
    });
    if (!answer.ok) throw new Error(`answered with ${answer.status}`);
    const { answers } = await answer.json();
    for (const { id, outcome } of answers) if (outcome !== "later") await forget(id);
    return answers;
  };
  return navigator.locks ? navigator.locks.request("konullu-scans", work) : work();
}
