import type { YieldKind } from '@/data/audit';
import { inFigures } from '@/data/outline/in-figures';
import type { Section } from '@/data/outline/sections';
import type { Text } from '@/data/vocabulary/languages';
import { inBoth } from './fill';
import type { Noun } from './numbers';

export const planTitle: Text = { zh: '规划逐段', en: 'The plan, paragraph by paragraph' };

export const planWord: Text = { zh: '规划逐段', en: 'The plan' };

export const planTeaser: Text = {
  zh: '{count} 段每段说了什么，得出了什么；没有的，为什么没有',
  en: 'What each of its {count} paragraphs says, and what came of it, or why nothing did',
};

export const planLead: Text = {
  zh: '规划共 {total} 段，有交代的 {accounted} 段：每段说了什么，由它得出了哪些地点、数字、措施和出入；什么也没有得出的，写明为什么。',
  en: 'Of the plan’s {total} paragraphs, {accounted} are accounted for: what each says, and the sites, figures, measures and findings that came of it; or, where nothing did, why.',
};

export const planDescription: Text = {
  zh: '山西“十三五”工业规划 {count} 段，每段说了什么，得出了哪些地点、数字与措施。',
  en: 'All {count} paragraphs of Shanxi’s 2016–2020 industry plan: what each says, and the sites, figures and measures that came of it.',
};

/** Said wherever the plan is retold. */
export const planSource: Text = {
  zh: '规划是山西省政府 2016 年的公文，由省经济和信息化委员会牵头实施 {citation}。原文没有收在这里：各段大意是我们自己的话，引作凭据的只是最短的原句。',
  en: 'The plan is a document of the Shanxi provincial government, 2016; its Commission of Economy and Informatization leads the work {citation}. Its text is not reproduced: what a paragraph says is put in our own words, and only the shortest phrases are quoted, as evidence.',
};

export const coverageTitle: Text = { zh: '各章得出了什么', en: 'What came of each chapter' };

export const coverageNote: Text = {
  zh: '表中是得出这一样的段数；一段可以得出几样，所以各栏相加多于段数。',
  en: 'How many paragraphs yield each; one may yield several, so the columns add up to more than the paragraphs.',
};

export const coverageStrip: Text = {
  zh: '{count} 段从左到右，每一格是一段',
  en: 'The {count} paragraphs from left to right, a cell each',
};

export const chapterWord: Text = { zh: '章', en: 'Chapter' };

export const paragraphsWord: Text = { zh: '段数', en: 'Paragraphs' };

export const accountedWord: Text = { zh: '有交代', en: 'Accounted' };

export const wholePlan: Text = { zh: '全规划', en: 'The whole plan' };

export const noneWord: Text = { zh: '无', en: 'None' };

/** What can come of a paragraph, as a heading. */
export const yieldNames: Readonly<Record<YieldKind, Text>> = {
  sites: { zh: '地点', en: 'Sites' },
  targets: { zh: '数字', en: 'Figures' },
  measures: { zh: '措施', en: 'Measures' },
  findings: { zh: '出入', en: 'Findings' },
};

/** The same, after a number. */
export const yieldNouns: Readonly<Record<YieldKind, Noun>> = {
  sites: { zh: '处地点', one: 'site', other: 'sites' },
  targets: { zh: '项数字', one: 'figure', other: 'figures' },
  measures: { zh: '条措施', one: 'measure', other: 'measures' },
  findings: { zh: '处出入', one: 'finding', other: 'findings' },
};

export const aimsWord: Text = { zh: '据此写成的概述', en: 'Our summaries that rest on it' };

export const whyNone: Text = {
  zh: '没有得出地点、数字或措施',
  en: 'No site, figure or measure',
};

export const paragraphTitle: Text = { zh: '第 {paragraph} 段', en: 'Paragraph {paragraph}' };

export const steps: Text = { zh: '前后段', en: 'Neighbouring paragraphs' };

export const previousParagraph: Text = { zh: '上一段', en: 'Previous' };

export const nextParagraph: Text = { zh: '下一段', en: 'Next' };

export const measuresTitle: Text = { zh: '规划要做什么', en: 'What the plan will do' };

export const measuresOfProvince: Text = {
  zh: '规划对全省工业要做什么',
  en: 'What the plan will do for all of industry',
};

/** A heading with its number: 四（一）1 煤炭工业, 4.1.1 Coal. The preamble has none. */
export const numberedTitle = ({ path, title }: Pick<Section, 'path' | 'title'>): Text => {
  const figures = inFigures(path);
  if (figures === '0') return title;
  return { zh: `${path} ${title.zh}`, en: `${figures} ${title.en}` };
};

/** A paragraph with the heading that it stands under, as the title of its page. */
export const paragraphOfPlan = ({
  paragraph,
  section,
}: {
  paragraph: number;
  section: Section;
}): Text => {
  const { zh, en } = inBoth(paragraphTitle, { paragraph });
  return { zh: `规划${zh}：${section.title.zh}`, en: `${en} of the plan: ${section.title.en}` };
};

/** The paragraphs of a heading: ¶43–46. */
export const paragraphRange = ({ from, to }: Pick<Section, 'from' | 'to'>): string =>
  from === to ? `¶${from}` : `¶${from}–${to}`;
