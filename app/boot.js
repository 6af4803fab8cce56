// Wakes the islands of a page. The server sends this module only with pages that have one.
import start, * as app from "{{js}}";

await start({ module_or_path: new URL("{{wasm}}", import.meta.url) });
app.hydrate();

// In the order of the document, so that an outer island is awake before those that lie in it.
for (const island of document.querySelectorAll("leptos-island")) {
  const wake = app[island.dataset.component];
  if (!wake) {
    console.error(`This page has an island that the script does not know: ${island.dataset.component}`);
    continue;
  }
  // What an island was handed as children belongs to that island's owner, which has to be current again.
  island.parentElement.closest("leptos-children")?.$$on_hydrate?.();
  await wake(island);
}
document.documentElement.dataset.hydrated = "1";
