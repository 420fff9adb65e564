// The language that src/state/preferredLang.ts will find: what stands in the page before the app speaks it.
const asked = new URLSearchParams(location.search);
const spoken = ['en', 'es', 'pt', 'fr'];
let kept = null;
try {
  kept = localStorage.getItem('hemisphere.lang');
} catch {
  // a browser may keep nothing
}
const preferred = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
const lang = [asked.get('lang'), kept, ...preferred].find((one) => spoken.includes(one)) ?? 'en';
document.documentElement.lang = lang;
document.documentElement.dataset.spoken = '';

// Asks for the start of the bundled data set before the app is there to do so, unless the address names
// another set.
if (!asked.has('data')) {
  const link = document.createElement('link');
  Object.assign(link, {
    rel: 'preload',
    as: 'fetch',
    href: `data/start.${lang}.json`,
    crossOrigin: 'anonymous',
  });
  document.head.append(link);
}

// A script that came cut off may stay in the browser's cache, where a reload finds it again: whoever asks for
// a new try has all that the page begins with fetched anew.
addEventListener('click', async (event) => {
  if (!event.target.closest('.splash a')) return;
  event.preventDefault();
  const files = document.querySelectorAll(
    'script[src], link[rel="stylesheet"], link[rel="modulepreload"]',
  );
  const signal = AbortSignal.timeout(10_000);
  await Promise.allSettled(
    [...files].map(({ src, href }) => fetch(src ?? href, { cache: 'reload', signal })),
  );
  location.reload();
});
