import { sectionOf } from '@/data/outline/sections';
import { type Language, t } from '@/data/vocabulary/languages';
import { numberedTitle } from './plan';

interface Cited {
  paragraph: number;
  phrase?: string;
}

/** A citation in one line of plain text: section, paragraph and, where there is one, the plan’s words. */
export const citationLine = ({ paragraph, phrase }: Cited, language: Language): string =>
  [
    t(numberedTitle(sectionOf(paragraph)), language),
    `¶${paragraph}`,
    ...(phrase ? [`「${phrase}」`] : []),
  ].join(' ');
