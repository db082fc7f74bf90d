import type { Text } from '../../data/vocabulary/languages';
import { placeEntries } from './place-entries';
import { planEntries } from './plan-entries';
import { syllablesOf } from './readings';
import type { SearchEntry, SearchIndex } from './search-entry';
import { sectorEntries } from './sector-entries';
import { siteAndProductEntries } from './site-entries';

/** A page that is no thing of the plan; its names are the interface's words. */
export interface SearchablePage {
  id: string;
  name: Text;
  also?: readonly string[];
}

const pageEntry = ({ id, name, also }: SearchablePage): SearchEntry => ({
  kind: 'page',
  goal: { type: 'page', id },
  ...name,
  ...(also && { also }),
});

const spelt = ({ zh, also = [] }: SearchEntry): readonly string[] => [zh, ...also];

/** The syllable that each character has most often. */
const usualSyllables = (texts: readonly string[]): Record<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [at, syllable] of syllablesOf(text).entries()) {
      if (syllable === '') continue;
      const character = text.charAt(at);
      const count = counts.get(character) ?? new Map<string, number>();
      counts.set(character, count.set(syllable, (count.get(syllable) ?? 0) + 1));
    }
  }
  return Object.fromEntries(
    [...counts].map(([character, count]) => {
      const [[usual] = ['']] = [...count].sort(([, a], [, b]) => b - a);
      return [character, usual];
    }),
  );
};

/** An entry with the readings in which its names differ from what is usual. */
const withReadings = (entry: SearchEntry, usual: Readonly<Record<string, string>>): SearchEntry => {
  const read = spelt(entry).map((text) =>
    [...syllablesOf(text).entries()].filter(
      ([at, syllable]) => syllable !== '' && syllable !== usual[text.charAt(at)],
    ),
  );
  return read.some((unusual) => unusual.length > 0) ? { ...entry, read } : entry;
};

/** Everything that can be searched for, with how each character is read. */
export const searchIndexOf = (pages: readonly SearchablePage[]): SearchIndex => {
  const entries = [
    ...placeEntries,
    ...sectorEntries,
    ...pages.map(pageEntry),
    ...siteAndProductEntries,
    ...planEntries,
  ];
  const syllables = usualSyllables(entries.flatMap(spelt));
  return { syllables, entries: entries.map((entry) => withReadings(entry, syllables)) };
};
