import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { entries, findings, sites, stories, targets } from '@/data/dataset';
import { chapters } from '@/data/outline/chapters';
import { sections } from '@/data/outline/sections';
import { sectorAims } from '@/data/outline/sector-aims';
import { counties } from '@/data/vocabulary/counties';
import { groups } from '@/data/vocabulary/groups';
import { kinds } from '@/data/vocabulary/kinds';
import { localities } from '@/data/vocabulary/localities';
import { plan } from '@/data/vocabulary/plan';
import { prefectures } from '@/data/vocabulary/prefectures';
import { regions } from '@/data/vocabulary/regions';
import { families, sectors } from '@/data/vocabulary/sectors';
import { neighbourFeatures, riverFeatures, transportFeatures } from '../boundaries/context';
import { marginGroupNames, marginNames } from '../features/margin-names';
import { portRoles } from '../ports/port-roles';

/** Read everywhere in Chinese and never in a name, so that no title falls back for a comma. */
const punctuation = '、，。；：！？（）《》「」【】';

/** Printable ASCII, Latin-1, and the dashes, quotes and signs of captions and figures. */
const latin = [
  ...Array.from({ length: 0x5f }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from({ length: 0x60 }, (_, index) => String.fromCodePoint(0xa0 + index)),
  ...'–—‘’“”…−',
].join('');

/** Every character of every text inside a value. */
const charactersOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [...value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(charactersOf) : [];
};

const firstChinese = 0x2e80;

const isChinese = (character: string): boolean => (character.codePointAt(0) ?? 0) >= firstChinese;

const chineseOf = (...values: unknown[]): Set<string> =>
  new Set(charactersOf(values).filter(isChinese));

/** What the interface itself writes: read as text, since geo knows no component. */
const interfaceWords = (): string[] =>
  ['components', 'app'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .map((name) => readFileSync(path.join(room, name), 'utf8')),
  );

/** What the first page says, in the same way. */
const firstPage = (): string => readFileSync('components/text/province.ts', 'utf8');

const opening = (): Set<string> =>
  chineseOf(
    plan.atlas.zh,
    firstPage(),
    [marginNames, marginGroupNames],
    punctuation,
    prefectures,
    Object.values(regions).map(({ label }) => label),
    neighbourFeatures.features.map(({ properties }) => properties.zh),
    riverFeatures.features.map(({ properties }) => properties.zh),
    Object.values(sectors).map(({ name, glyph }) => [name, glyph]),
    Object.values(families),
  );

/** Names, titles and our own sentences; the plan's phrases are set in another face. */
const names = (): Set<string> =>
  chineseOf(
    counties,
    groups,
    kinds,
    sectors,
    Object.values(localities).map(({ name }) => name),
    Object.values(regions).map(({ name, why }) => [name, why]),
    entries.map(({ name }) => name),
    sites.map(({ name, interpreted }) => [name, interpreted]),
    targets.map(({ indicator, unit }) => [indicator, unit]),
    chapters.map(({ path, title }) => [path, title]),
    transportFeatures.features.map(({ properties }) => properties.zh),
    portRoles,
    findings.map(({ title }) => title),
    stories,
    sections.map(({ title }) => title),
    sectorAims,
  );

/** What each file of the serif holds, in code-point order; no character is in two. */
export const serifCharacters = (): Record<'latin' | 'opening' | 'names', string> => {
  const first = opening();
  const rest = [...new Set([...names(), ...chineseOf(interfaceWords())])].filter(
    (one) => !first.has(one),
  );
  return { latin, opening: [...first].sort().join(''), names: rest.sort().join('') };
};
