import type { Level } from '@/data/target';
import type { Language } from '@/data/vocabulary/languages';
import { type Dimension, type UnitId, units } from '@/data/vocabulary/units';
import { exactNumberIn } from './numbers';

/** A unit as a reader counts in it, and how many of the dimension's base unit one of it is. */
export interface ReaderUnit {
  name: string;
  inBase: number;
}

/** English has no word for 万 and 亿: each dimension is counted in thousands, millions or billions. */
const englishScales: Partial<Record<Dimension, readonly ReaderUnit[]>> = {
  money: [
    { name: 'billion yuan', inBase: 1e9 },
    { name: 'trillion yuan', inBase: 1e12 },
  ],
  mass: [
    { name: 't', inBase: 1 },
    { name: 'million t', inBase: 1e6 },
  ],
  'coal-equivalent': [{ name: 'million t of coal equivalent', inBase: 1e6 }],
  energy: [{ name: 'billion kWh', inBase: 1e9 }],
  power: [{ name: 'GW', inBase: 1e6 }],
  volume: [
    { name: 'thousand m³', inBase: 1e3 },
    { name: 'billion m³', inBase: 1e9 },
  ],
};

/** The largest that is at most a hundred times the plan's unit, so that no figure gets long. */
const englishScaleFor = (dimension: Dimension, inBase: number): ReaderUnit | undefined =>
  englishScales[dimension]?.findLast((scale) => scale.inBase <= inBase * 100) ??
  englishScales[dimension]?.[0];

/** “10,000 vehicles” without its number. */
const noun = (name: string): string => name.replace(/^[\d,]+ /, '');

/** The plan's own unit in Chinese; in English the one that the figure reads best in. */
export const readerUnit = (language: Language, unit: UnitId): ReaderUnit => {
  const { name, dimension, inBase } = units[unit];
  if (language === 'zh') return { name: name.zh, inBase };
  return englishScaleFor(dimension, inBase) ?? { name: noun(name.en), inBase: 1 };
};

/** A value of the plan in the base unit of its dimension. */
export const inBase = (value: number, unit: UnitId): number => value * units[unit].inBase;

type Amount = Pick<Level, 'value'> & { upper?: number | undefined };

/** “1700”, “3–5”, “72%”: an amount without its unit, save a percent sign. */
export const figureIn = (language: Language, unit: UnitId, { value, upper }: Amount): string => {
  const reader = readerUnit(language, unit);
  const written = [value, upper]
    .filter((end) => end !== undefined)
    .map((end) => exactNumberIn(language, inBase(end, unit) / reader.inBase))
    .join('–');
  return reader.name === '%' ? `${written}%` : written;
};

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

const rankIn = (language: Language, figure: string): string =>
  language === 'zh'
    ? `第 ${figure} 位`
    : `${figure}${endings[ordinals.select(Number(figure))] ?? 'th'}`;

/** A percentage carries its sign, an index has no unit. */
const bare: ReadonlySet<Dimension> = new Set(['share', 'growth', 'cut', 'index']);

/** The unit to stand beside a figure, where it has one. */
export const unitBeside = (language: Language, unit: UnitId): string | undefined =>
  bare.has(units[unit].dimension) ? undefined : readerUnit(language, unit).name;

/** A figure with its unit: “1700 亿元”, “170 billion yuan”. */
const withUnit = (language: Language, unit: UnitId, figure: string): string => {
  if (units[unit].dimension === 'rank') return rankIn(language, figure);
  return [figure, unitBeside(language, unit)].filter((part) => part !== undefined).join(' ');
};

/** An amount as the reader's language writes it: “1700 亿元”, “170 billion yuan”. */
export const amountIn = (language: Language, unit: UnitId, amount: Amount): string =>
  withUnit(language, unit, figureIn(language, unit, amount));

/** Whether a reader of English sees another number than the one in the plan. */
export const isConverted = (language: Language, unit: UnitId): boolean =>
  readerUnit(language, unit).inBase !== units[unit].inBase;
