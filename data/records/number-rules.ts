import type { Text } from '../vocabulary/languages';

/** A way of writing in which a number is no level of anything, wherever it occurs. */
interface NumberRule {
  /** Global, so that every occurrence is found. */
  pattern: RegExp;
  why: Text;
}

/**
 * Numbers of the plan that are part of a word or a name. What a list of places counts (“三大…基地”)
 * needs no rule: the entries record it as `stated`.
 */
export const numberRules: readonly NumberRule[] = [
  {
    pattern: /^(?:[一二三四五六]、|（[一二三四五六]）|[1-6]\.|[一二三四五六七]是)/g,
    why: { zh: '标题和各点的序号。', en: 'The number of a heading or a point.' },
  },
  {
    pattern: /20[12]\d年/g,
    why: { zh: '年份。', en: 'A year.' },
  },
  {
    pattern: /未来五年|五年累计|五年行动方案|三年推进计划/g,
    why: { zh: '一段时间有多长。', en: 'How long a time is.' },
  },
  {
    pattern: /“十[二三]五”/g,
    why: { zh: '五年规划的名称。', en: 'The name of a five-year plan.' },
  },
  {
    pattern: /《[^》]+》|国发〔\d+〕\d+号/g,
    why: { zh: '文件的名称和文号。', en: 'The title or the number of a document.' },
  },
  {
    pattern: /“两化”|“三网”|“三高”|“三个一”|“一带一路”|“两个责任”|“一煤独大”|两篇大文章/g,
    why: { zh: '固定的提法，是名称。', en: 'A set phrase: a name.' },
  },
  {
    pattern: /百度|五台山|金三角|108经济走廊|世界500强|三五三四|南北一线/g,
    why: {
      zh: '企业、地方、道路或榜单的名称。',
      en: 'The name of a firm, a place, a road or a list.',
    },
  },
  {
    pattern:
      /乙二醇|醚二醇|己二酸|聚四亚甲|半导体|零部件|零冷机组|三机一架|二次能源|4G|第四代|IPv6/g,
    why: { zh: '产品或技术的名称。', en: 'The name of a product or a technology.' },
  },
  {
    pattern:
      /进一步|一系列|一批|一揽子|一流|一体|一个或几个|[新下]一代|三次产业|单一窗口|双[向方]|两翼|一楼|万众|千方百计|一股独大/g,
    why: { zh: '词语的一部分，不计数。', en: 'Part of a word; it counts nothing.' },
  },
];
