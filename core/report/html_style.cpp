#include "report/html_style.h"

namespace plumb::report {

// The colour roles are those of the window's themes. Paper is always light, without grounds, and heads of tables come
// again on each page.
std::string_view htmlStyle() {
    return R"css(
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --panel: #ffffff; --head: #eef1f5; --line: #dfe3e8; --text: #1d2430; --muted: #5d6878;
  --accent: #0b6bcb; --selection: #dcebfb; --component: #0b6bcb;
  --error: #c0262d; --warning: #a86200; --information: #3b6ea5; --fine: #1a7f4b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #15181d; --panel: #1c2027; --head: #22272f; --line: #2e353f; --text: #e4e8ee; --muted: #98a3b3;
    --accent: #5aa9f5; --selection: #1f3a56; --component: #7cbcff;
    --error: #ff7b82; --warning: #f2b457; --information: #8ab8e6; --fine: #6fd39b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 12px; }
body {
  margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere;
  font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Inter, Roboto, "Helvetica Neue", Arial, sans-serif;
}
header, main, footer { max-width: 1240px; margin: 0 auto; padding: 0 28px; }
header { padding-top: 36px; }
.brand { color: var(--muted); font-size: 12.5px; margin: 0 0 12px; }
h1 { font-size: 25px; line-height: 1.25; font-weight: 600; margin: 0; letter-spacing: -.01em; }
.subtitle { color: var(--muted); margin: 4px 0 0; }
.verdict { font-size: 16px; margin: 20px 0 0; padding-left: 14px; border-left: 3px solid var(--line); }
.verdict.error { border-color: var(--error); }
.verdict.warning { border-color: var(--warning); }
.verdict.information { border-color: var(--information); }
.verdict.fine { border-color: var(--fine); }
.severity { white-space: nowrap; font-weight: 600; }
.error > .severity, .severity.error { color: var(--error); }
.warning > .severity, .severity.warning { color: var(--warning); }
.information > .severity, .severity.information { color: var(--information); }
.fine > .severity, .severity.fine { color: var(--fine); }
.headlines {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(168px, 1fr)); gap: 20px 0; margin: 28px 0 0; padding: 0;
  list-style: none;
}
.headlines li { padding: 2px 20px; border-left: 1px solid var(--line); }
.value { display: block; font-size: 25px; line-height: 1.3; font-weight: 600; font-variant-numeric: tabular-nums; }
.value .severity { font-size: 15px; vertical-align: 3px; margin-right: 7px; }
.note { display: block; color: var(--muted); font-size: 13px; }
.facts {
  display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 24px; margin: 28px 0 0; padding: 18px 0 0;
  border-top: 1px solid var(--line);
}
.facts dt { color: var(--muted); }
.facts dd { margin: 0; }
nav { margin: 22px 0 0; padding: 12px 0 0; border-top: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 22px; margin: 0; padding: 0; list-style: none; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
section { margin: 40px 0 0; }
h2 { font-size: 17px; line-height: 1.35; font-weight: 600; margin: 0 0 6px; }
section p { margin: 0 0 8px; max-width: 78ch; white-space: pre-line; }
section p + .table { margin-top: 14px; }
.table { width: fit-content; min-width: min(100%, 520px); max-width: 100%; overflow-x: auto; background: var(--panel);
  border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.45; overflow-wrap: normal; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px; font-weight: 400; white-space: pre-line; }
thead th { background: var(--head); color: var(--muted); font-weight: 600; white-space: nowrap; }
tbody th, tbody td { border-top: 1px solid var(--line); overflow-wrap: break-word; min-width: 5ch; max-width: 56ch; }
tbody tr:hover > * { background: var(--selection); }
.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.i { white-space: pre; font-variant-numeric: tabular-nums; }
.p { font-family: ui-monospace, "JetBrains Mono", "Cascadia Mono", Menlo, Consolas, monospace; font-size: 12.5px;
  color: var(--component); max-width: 30ch; }
.l { color: var(--muted); min-width: 18ch; }
.share { display: inline-block; width: 56px; height: 6px; margin-right: 9px; border-radius: 3px; background: var(--line);
  vertical-align: 2px; overflow: hidden; text-align: left; }
.percent { display: inline-block; min-width: 8ch; }
.share i { display: block; height: 100%; background: var(--accent); }
.more, .none { color: var(--muted); }
.table + .more { margin: 10px 0 0; }
footer { margin-top: 44px; padding-bottom: 32px; }
footer p { border-top: 1px solid var(--line); padding-top: 12px; margin: 0; color: var(--muted); font-size: 12.5px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 640px) {
  header, main, footer { padding-left: 16px; padding-right: 16px; }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: 8px; }
}
@media print {
  @page { margin: 15mm 12mm; }
  :root {
    color-scheme: light;
    --ground: #ffffff; --panel: #ffffff; --head: #eef1f5; --line: #c9d0d8; --text: #000000; --muted: #46505e;
    --accent: #0b6bcb; --component: #1d2430; --error: #c0262d; --warning: #8a5000; --information: #2f5f93;
    --fine: #136b3e;
  }
  body { font-size: 9.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  nav { display: none; }
  .headlines { grid-template-columns: repeat(4, 1fr); }
  .headlines li { padding: 0 10px; break-inside: avoid; }
  .value { font-size: 15pt; }
  section { margin-top: 22pt; }
  h2 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .table { overflow: visible; border: 0; border-radius: 0; }
  table { font-size: 8pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { padding: 3pt 5pt; }
  tbody th, tbody td { max-width: none; min-width: 0; overflow-wrap: break-word; }
  .p { min-width: 15ch; }
  thead th { white-space: normal; }
  .i { white-space: pre-wrap; }
  .p { font-size: 8pt; }
  .percent { min-width: 0; }
  .share { display: none; }
  .table { width: auto; min-width: 0; }
}
)css";
}

}  // namespace plumb::report
