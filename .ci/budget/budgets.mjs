/**
 * What a page of each kind may weigh in kB (1,000 bytes) after gzip: its HTML, its style sheets, and
 * the scripts that the HTML names. A page is named without its language. Raise one on purpose, with
 * the reason, or not at all.
 */
const common = { html: 110, css: 16, js: 330 };

export const pageBudgets = {
  '': common,
  findings: { ...common, html: 120 },
  'sectors/equipment': common,
  'cities/taiyuan': common,
  'sites/information-belt': common,
  'regions/jinbei': common,
  ports: common,
  // The table's own library.
  table: { ...common, js: 360 },
  shortlist: common,
  // Every figure of the plan, drawn and in a table.
  targets: { ...common, html: 135 },
  plan: { ...common, html: 125 },
  'plan/97': common,
  // Its own sheet beside the hall's and forced colours'.
  matrix: { ...common, css: 17 },
  // All cities and sectors, for readers without script.
  compare: { ...common, html: 115, js: 345 },
  // The drawing tool.
  where: { ...common, js: 350 },
  about: common,
};

/** What comes after a page is there, kB after gzip. */
export const partBudgets = {
  'live map, script': 310,
  'live map, ground': 110,
  // With the style, some ten more of the script, below 150.
  'live map, ground and sites': 140,
  'search, index': 60,
  'opening view, serif': 100,
};
