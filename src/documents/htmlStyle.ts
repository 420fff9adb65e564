/** The style of a page that is kept as a file: text first, light or dark as the reader's system is, and on paper. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--ink:#17242b;--muted:#4b5c64;--edge:#c9d3d6;--link:#0b5c7d;--ground:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf0;--muted:#a9b8bf;--edge:#3a4a52;--link:#8ccbe8;--ground:#10191f}}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:52rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.6rem;line-height:1.25}
h2{margin:2rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--edge);font-size:1.25rem}
h3{margin:1.25rem 0 .25rem;font-size:1rem}
ul,ol{margin:.5rem 0;padding-inline-start:1.75rem}
li{margin:.35rem 0}
a{color:var(--link)}
a[href^='#']{white-space:nowrap}
a:focus-visible{outline:2px solid var(--link);outline-offset:2px}
table{width:100%;border-collapse:collapse;font-size:.9rem}
caption{padding:.5rem 0;color:var(--muted);text-align:start}
th,td{min-width:6.4em;padding:.35rem .5rem .35rem 0;border-bottom:1px solid var(--edge);text-align:start;vertical-align:top}
@media (max-width:740px){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr,th[scope=row],td{display:block;border:0;padding:.1rem 0}tr{padding:.5rem 0;border-bottom:1px solid var(--edge)}td::before{content:attr(data-column) ": ";color:var(--muted)}}
@media print{:root{--ink:#000;--muted:#333;--edge:#999;--link:#000;--ground:#fff}main{max-width:none;padding:0}li,tr{break-inside:avoid}h2,h3{break-after:avoid}}
`;
