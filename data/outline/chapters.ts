import type { Text } from '../vocabulary/languages';
import { type Section, sections } from './sections';

/** The preamble and the six chapters, by the character that every path in them begins with. */
const titles = {
  序: { zh: '前言', en: 'Preamble' },
  一: { zh: '发展回顾', en: 'Looking back' },
  二: { zh: '面临的机遇', en: 'Opportunities' },
  三: { zh: '思想与目标', en: 'Ideas and goals' },
  四: { zh: '发展重点', en: 'Priorities' },
  五: { zh: '主要任务', en: 'Tasks' },
  六: { zh: '保障措施', en: 'Safeguards' },
} as const satisfies Record<string, Text>;

export interface Chapter extends Section {
  /** Its sections in order, each with text of its own. */
  sections: readonly Section[];
}

const chapterFrom = ([path, title]: [string, Text]): Chapter => {
  const held = sections.filter((section) => section.path.startsWith(path));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) throw new Error(`Chapter ${path} has no section`);
  return { path, title, from: first.from, to: last.to, sections: held };
};

/** The plan's chapters in order; together they hold every paragraph once. */
export const chapters: readonly Chapter[] = Object.entries(titles).map(chapterFrom);

/** The chapters by number, as a link writes them: 0 is the preamble. */
export const chapterIds: readonly string[] = chapters.map((_, index) => String(index));

/** @param paragraph 1–161 */
export const chapterIdOf = (paragraph: number): string =>
  String(chapters.findIndex(({ from, to }) => from <= paragraph && paragraph <= to));

/** @throws Error for what is no chapter */
export const chapterTitle = (id: string): Text => {
  const chapter = chapters[Number(id)];
  if (!chapter) throw new Error(`No chapter “${id}”`);
  return chapter.title;
};

/** The chapter that a section stands in. */
export const chapterOf = ({ path }: Section): Chapter => {
  const chapter = chapters.find((each) => path.startsWith(each.path));
  if (!chapter) throw new Error(`No chapter for ${path}`);
  return chapter;
};
