import { findings, targets } from '../../data/dataset';
import { paragraphs } from '../../data/outline/paragraphs';
import { sectionOf } from '../../data/outline/sections';
import type { Target } from '../../data/target';
import { findingKinds } from '../../data/vocabulary/finding-kinds';
import type { Text } from '../../data/vocabulary/languages';
import { sectors } from '../../data/vocabulary/sectors';
import { themes } from '../../data/vocabulary/themes';
import type { SearchEntry } from './search-entry';

const subjectOf = ({ sector, theme }: Target): Text | undefined => {
  if (sector !== 'province') return sectors[sector].name;
  return theme && themes[theme];
};

const targetEntries = targets.map((target): SearchEntry => {
  const subject = subjectOf(target);
  const { zh, en } = target.indicator;
  return {
    kind: 'target',
    goal: { type: 'target', id: target.id },
    zh,
    en,
    ...(subject && { note: subject }),
    // Thirteen sectors have a “main business revenue”.
    ...(subject && target.sector !== 'province'
      ? { also: [`${subject.zh}${zh}`, `${subject.en}: ${en}`] }
      : {}),
  };
});

const findingEntries = findings.map(
  ({ id, kind, title }): SearchEntry => ({
    kind: 'finding',
    goal: { type: 'finding', id },
    ...title,
    note: findingKinds[kind],
  }),
);

const paragraphEntries = paragraphs.map(({ gist }, index): SearchEntry => {
  const number = index + 1;
  const { title } = sectionOf(number);
  return {
    kind: 'paragraph',
    goal: { type: 'paragraph', id: number },
    ...gist,
    also: [`第${number}段`, `Paragraph ${number}`, String(number)],
    note: { zh: `¶${number} · ${title.zh}`, en: `¶${number} · ${title.en}` },
  };
});

/** Figures, findings and paragraphs of the plan. */
export const planEntries: readonly SearchEntry[] = [
  ...targetEntries,
  ...findingEntries,
  ...paragraphEntries,
];
