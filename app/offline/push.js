// Asks the browser to show news on this device, and tells the house where its service takes them.
const wanted = document.getElementById("push");

async function showNews() {
  if ((await Notification.requestPermission()) !== "granted") return wanted.dataset.denied;
  const worker = await navigator.serviceWorker.ready;
  const text = wanted.dataset.key.replaceAll("-", "+").replaceAll("_", "/");
  const key = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const there = await worker.pushManager.getSubscription();
  // One that was made for another key is of no use
  const known = there?.options.applicationServerKey;
  if (known && new Uint8Array(known).join() !== key.join()) await there.unsubscribe();
  const device = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  const { endpoint, keys } = device.toJSON();
  const body = new URLSearchParams({ endpoint, key: keys.p256dh, secret: keys.auth });
  const answer = await fetch("/api/notices/devices/add", { method: "POST", body, headers: { accept: "application/json" } });
  if (!answer.ok) return wanted.dataset.failed;
  location.assign("/account/notices?told=device");
  return "";
}

if (wanted && "PushManager" in window && "serviceWorker" in navigator) {
  wanted.hidden = false;
  wanted.querySelector("button").addEventListener("click", () => {
    const said = wanted.querySelector("[role=status]");
    showNews().then((text) => (said.textContent = text), () => (said.textContent = wanted.dataset.failed));
  });
}
