import { mapSiteById } from '@/geo/features/map-sites';
import type { SearchEntry, SearchIndex } from '@/geo/search/search-entry';
import { isHan } from './folded';
import { type Spelling, spellingOf } from './spelling';

/** An entry with its names made ready to be searched. */
export interface Searchable {
  entry: SearchEntry;
  /** The Chinese name, the English one, then all others. */
  names: readonly string[];
  /** Of each name; `undefined` for one without Chinese characters. */
  spellings: readonly (Spelling | undefined)[];
  /** What a site makes and who runs it: found together with its name only. */
  holds: readonly string[];
}

const hasHan = (name: string): boolean => name.split('').some(isHan);

const heldBy = ({ goal, zh, en }: SearchEntry): readonly string[] => {
  const site = goal.type === 'site' ? mapSiteById(goal.id) : undefined;
  return (site?.words.split('\n') ?? []).filter((word) => word !== zh && word !== en);
};

const searchable = (entry: SearchEntry, { syllables }: SearchIndex): Searchable => {
  const { zh, en, also = [], read = [] } = entry;
  const spelling = (name: string, unusual: ReadonlyMap<number, string>) =>
    spellingOf(name, (at) => unusual.get(at) ?? syllables[name.charAt(at)] ?? '');
  // Readings are kept for the Chinese name and the others, not for the English name between them.
  const readings = [zh, ...also].map((_, name) => new Map(read[name]));
  const names = [zh, en, ...also];
  return {
    entry,
    names,
    spellings: names.map((name, at) =>
      hasHan(name) ? spelling(name, readings[Math.max(0, at - 1)] ?? new Map()) : undefined,
    ),
    holds: entry.kind === 'site' ? heldBy(entry) : [],
  };
};

export const searchablesOf = (index: SearchIndex): readonly Searchable[] =>
  index.entries.map((entry) => searchable(entry, index));
