import type { Text } from '@/data/vocabulary/languages';
import type { Noun } from './numbers';

export const findingsTitle: Text = { zh: '规划自身的出入', en: 'Slips and tensions in the plan' };

export const findingsLead: Text = {
  zh: '规划自己前后不合、没有写明或文字有损的地方，两面并列，并说明本图画的是什么、为什么。原文一概不改。',
  en: 'Where the plan disagrees with itself, leaves something out or is damaged: both sides next to each other, what the atlas shows, and why. Nothing is mended.',
};

export const unitOfFindings: Noun = { zh: '条', one: 'finding', other: 'findings' };

export const kindsOfFindings: Text = { zh: '按类', en: 'By kind' };

export const shownWord: Text = { zh: '本图', en: 'Shown' };

export const becauseWord: Text = { zh: '缘由', en: 'Because' };

export const sectorsConcerned: Text = { zh: '行业', en: 'Sectors' };

export const sitesConcerned: Text = { zh: '地点', en: 'Sites' };

export const targetsConcerned: Text = { zh: '指标', en: 'Figures' };

export const ofProvince: Text = { zh: '全省', en: 'Province' };

export const agreementsWord: Text = { zh: '核对过，相合的', en: 'Checked, and in agreement' };

export const countsAgree: Text = {
  zh: '列地点并写明数目的有 {count} 列（三大、五大、十大……），数与所列都相合。',
  en: 'Of lists of places the plan counts {count} itself (three, five, ten …), and every count meets its list.',
};

export const findingsTeaser: Text = {
  zh: '数目、增速、布局、说法不合的 {count} 条，逐条并列',
  en: '{count} places where counts, growth, layout or wording do not agree',
};

export const findingsDescription: Text = {
  zh: '山西“十三五”工业规划自身的出入 {count} 条：数与列、增速与水平、两处布局、前后说法、没有写明之处，各附出处与本图的取舍。',
  en: '{count} slips and tensions in Shanxi’s 2016–2020 industry plan: counts, growth, places, wording and gaps, each with its paragraphs and what the atlas shows.',
};
