import type { Text } from '../vocabulary/languages';

export interface Section {
  /** First and last paragraph, inclusive. */
  from: number;
  to: number;
  /** Chapter path as the plan numbers it. */
  path: string;
  title: Text;
}

/** The plan's own headings, finest level that carries text, in order and without gaps. */
export const sections: readonly Section[] = [
  { from: 1, to: 1, path: '序', title: { zh: '前言', en: 'Preamble' } },
  { from: 2, to: 11, path: '一（一）', title: { zh: '发展现状', en: 'Where things stood' } },
  { from: 12, to: 18, path: '一（二）', title: { zh: '存在问题', en: 'Problems' } },
  { from: 19, to: 21, path: '二', title: { zh: '面临的机遇', en: 'Opportunities' } },
  { from: 22, to: 24, path: '三（一）', title: { zh: '指导思想', en: 'Guiding idea' } },
  { from: 25, to: 31, path: '三（二）', title: { zh: '主要原则', en: 'Principles' } },
  { from: 32, to: 38, path: '三（三）', title: { zh: '主要目标', en: 'Main goals' } },
  { from: 39, to: 40, path: '四', title: { zh: '发展重点', en: 'Priorities' } },
  { from: 41, to: 42, path: '四（一）', title: { zh: '传统产业', en: 'Traditional sectors' } },
  { from: 43, to: 46, path: '四（一）1', title: { zh: '煤炭工业', en: 'Coal' } },
  { from: 47, to: 53, path: '四（一）2', title: { zh: '冶金工业', en: 'Metallurgy' } },
  { from: 54, to: 60, path: '四（一）3', title: { zh: '焦化工业', en: 'Coking' } },
  { from: 61, to: 67, path: '四（一）4', title: { zh: '电力工业', en: 'Power' } },
  { from: 68, to: 68, path: '四（二）', title: { zh: '新支柱产业', en: 'New pillar sectors' } },
  { from: 69, to: 80, path: '四（二）1', title: { zh: '装备制造业', en: 'Equipment' } },
  { from: 81, to: 85, path: '四（二）2', title: { zh: '煤化工产业', en: 'Coal chemicals' } },
  { from: 86, to: 87, path: '四（三）', title: { zh: '潜力产业', en: 'Potential sectors' } },
  { from: 88, to: 94, path: '四（三）1', title: { zh: '新材料产业', en: 'New materials' } },
  { from: 95, to: 98, path: '四（三）2', title: { zh: '节能环保产业', en: 'Energy saving' } },
  { from: 99, to: 100, path: '四（三）3', title: { zh: '食品产业', en: 'Food' } },
  { from: 101, to: 102, path: '四（三）4', title: { zh: '医药产业', en: 'Pharmaceuticals' } },
  { from: 103, to: 104, path: '四（三）5', title: { zh: '轻工业', en: 'Light industry' } },
  { from: 105, to: 106, path: '四（三）6', title: { zh: '纺织产业', en: 'Textiles' } },
  { from: 107, to: 108, path: '四（四）', title: { zh: '信息产业', en: 'Information' } },
  { from: 109, to: 117, path: '四（四）1', title: { zh: '优势产业', en: 'Established strengths' } },
  { from: 118, to: 124, path: '四（四）2', title: { zh: '新兴融合产业', en: 'Emerging sectors' } },
  { from: 125, to: 129, path: '五（一）', title: { zh: '优化空间布局', en: 'Spatial layout' } },
  { from: 130, to: 133, path: '五（二）', title: { zh: '转变发展方式', en: 'Changing the mode' } },
  { from: 134, to: 137, path: '五（三）', title: { zh: '提升创新能力', en: 'Innovation' } },
  { from: 138, to: 141, path: '五（四）', title: { zh: '推进融合发展', en: 'Integration' } },
  { from: 142, to: 145, path: '五（五）', title: { zh: '扩大对外开放', en: 'Opening up' } },
  { from: 146, to: 150, path: '五（六）', title: { zh: '信息化水平', en: 'Informatization' } },
  { from: 151, to: 153, path: '六（一）', title: { zh: '深化改革创新', en: 'Reform' } },
  { from: 154, to: 155, path: '六（二）', title: { zh: '优化发展环境', en: 'Environment' } },
  { from: 156, to: 157, path: '六（三）', title: { zh: '人才培养', en: 'People' } },
  { from: 158, to: 159, path: '六（四）', title: { zh: '考核评价', en: 'Evaluation' } },
  { from: 160, to: 161, path: '六（五）', title: { zh: '组织领导', en: 'Organization' } },
];

/**
 * The section that a paragraph stands in.
 * @param paragraph 1–161, counting the plan's non-empty lines
 * @throws RangeError outside 1–161
 */
export const sectionOf = (paragraph: number): Section => {
  const found = sections.find(({ from, to }) => from <= paragraph && paragraph <= to);
  if (!found) throw new RangeError(`The plan has paragraphs 1–161, not ${paragraph}`);
  return found;
};
