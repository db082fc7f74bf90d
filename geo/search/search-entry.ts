import type { Text } from '../../data/vocabulary/languages';
import type { PrefectureId } from '../../data/vocabulary/prefectures';
import type { SectorId } from '../../data/vocabulary/sectors';
import type { Selection } from '../features/filter';

/** What can be found; of equal matches the kind that stands first here comes first. */
export const searchKinds = [
  'city',
  'county',
  'region',
  'sector',
  'leaf',
  'locality',
  'page',
  'site',
  'product',
  'firm',
  'target',
  'finding',
  'paragraph',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** Where a result leads. */
export type Goal =
  | Exclude<Selection, { type: 'province' | 'ports' | 'picks' | 'paragraph' }>
  | { type: 'county'; id: string; city: PrefectureId }
  | { type: 'leaf'; id: string; sector: SectorId }
  | { type: 'page'; id: string }
  | { type: 'target' | 'finding'; id: string }
  | { type: 'paragraph'; id: number }
  /** Every site whose names, products or firms hold these words. */
  | { type: 'words'; words: Text };

/** How a character is read here, where it is read otherwise than usual. */
type Reading = readonly [at: number, syllable: string];

export interface SearchEntry extends Text {
  kind: SearchKind;
  goal: Goal;
  /** More names that find it: former, short and long ones, in either script. */
  also?: readonly string[];
  /** Unusual readings: of `zh`, then of each of `also`. */
  read?: readonly (readonly Reading[])[];
  /** Tells it from others of the same name. */
  note?: Text;
  /** For what several sites hold: how many, by the words in each language. */
  sites?: Readonly<Record<keyof Text, number>>;
}

export interface SearchIndex {
  /** The usual syllable of every character, without tone, ü as v. */
  syllables: Readonly<Record<string, string>>;
  /** In the plan's order within each kind. */
  entries: readonly SearchEntry[];
}
