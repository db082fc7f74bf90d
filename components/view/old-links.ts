/**
 * What earlier versions of the atlas wrote in links, and what is written since. A row is added
 * whenever something is renamed, and never taken out: a test knows every link that there was.
 */
export type Renamed = Readonly<Record<string, string>>;

/** Pages without their language: `/sites/old-id` to `/sites/new-id`. */
export const movedPages: Renamed = {};

/** Themes of the province’s own indicators, in `province=`. */
export const renamedThemes: Renamed = { infrastructure: 'informatization' };

/** Anchors of findings. */
export const renamedFindings: Renamed = {
  'research-goals-without-year': 'goals-without-year',
};

/** The new name of what was renamed, and any other as it is. */
export const newName = (renamed: Renamed, name: string): string =>
  Object.hasOwn(renamed, name) ? (renamed[name] as string) : name;

/** The former names of what is renamed now. */
export const formerNames = (renamed: Renamed, name: string): string[] =>
  Object.keys(renamed).filter((former) => renamed[former] === name);

interface Redirect {
  source: string;
  destination: string;
  permanent: true;
}

/** Where moved pages lead, in both languages; the query comes along by itself. */
export const redirectsOf = (moved: Renamed): Redirect[] =>
  Object.entries(moved).map(([from, to]) => ({
    source: `/:lang(zh|en)${from}`,
    destination: `/:lang${to}`,
    permanent: true,
  }));
