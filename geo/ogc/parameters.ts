import { type Language, languages } from '../../data/vocabulary/languages';
import { Problem, quoted } from '../doors/problem';
import type { Box } from './box';
import type { FilterParameter } from './collection';
import { isMoment } from './moment';

export const limits = { minimum: 1, maximum: 1000, default: 100 } as const;

/** What a request for features asks. */
export interface ItemsQuery {
  limit: number;
  offset: number;
  bbox: Box | null;
  filters: Readonly<Record<string, string>>;
  /** As asked, for the links: without paging. */
  asked: Readonly<Record<string, string>>;
}

const nameList = (names: readonly string[]): string => names.join(', ');

/**
 * The parameters as a record.
 * @throws Problem on a name that is not among the known ones, or on one that comes twice
 */
export const knownParameters = (
  query: URLSearchParams,
  known: readonly string[],
): Readonly<Record<string, string>> => {
  for (const name of query.keys()) {
    if (!known.includes(name)) {
      throw new Problem(400, {
        en: `There is no parameter ${quoted(name)} here. Known: ${nameList(known)}.`,
        zh: `这里没有参数${quoted(name)}，可用的见前。`,
      });
    }
    if (query.getAll(name).length > 1) {
      throw new Problem(400, {
        en: `${name} is given more than once: give it once.`,
        zh: `${name} 写了不止一次，请只写一次。`,
      });
    }
  }
  return Object.fromEntries(query);
};

/** @throws Problem when the value is not one of these */
const oneOf = (name: string, value: string, values: readonly string[]): string => {
  if (values.includes(value)) return value;
  throw new Problem(400, {
    en: `${name} cannot be ${quoted(value)}. One of: ${nameList(values)}.`,
    // Programs show the first 1,000 characters: the list stands once.
    zh: `${name} 不能是${quoted(value)}，可选的值见前。`,
  });
};

export const languageAsked = (value: string | undefined): Language | null =>
  value === undefined ? null : (oneOf('lang', value, languages) as Language);

export const checkFormat = (value: string | undefined, formats: readonly string[]): void => {
  if (value !== undefined) oneOf('f', value, formats);
};

const wholeNumber = (name: string, value: string, minimum: number): number => {
  const number = Math.min(Number(value), Number.MAX_SAFE_INTEGER);
  if (/^\d+$/.test(value) && number >= minimum) return number;
  throw new Problem(400, {
    en: `${name} must be a whole number, ${minimum} or more, not ${quoted(value)}.`,
    zh: `${name} 应为不小于 ${minimum} 的整数，不能是${quoted(value)}。`,
  });
};

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i;

/**
 * A bounding box, lon and lat in degrees, of four numbers or of six with heights, which are left
 * out of account since nothing here has one.
 */
const boxAsked = (value: string): Box => {
  const parts = value.split(',').map((part) => part.trim());
  const numbers = parts.map(Number);
  const [west = 0, south = 0, ...rest] = numbers;
  const [east = 0, north = 0] = numbers.length === 6 ? numbers.slice(3) : rest;
  const well = parts.every((part) => decimal.test(part)) && [4, 6].includes(parts.length);
  if (well && south <= north) return [west, south, east, north];
  throw new Problem(400, {
    en: `bbox must be west,south,east,north in degrees (lon,lat, WGS 84), such as 111,37,113,39, not ${quoted(value)}.`,
    zh: `bbox 应为“西,南,东,北”四个度数（经度在前，WGS 84），例如 111,37,113,39，不能是${quoted(value)}。`,
  });
};

const checkDatetime = (value: string | undefined): void => {
  if (value === undefined || isMoment(value)) return;
  throw new Problem(400, {
    en: `datetime must be a time such as 2016-01-01T00:00:00Z or an interval such as 2016-01-01T00:00:00Z/.., not ${quoted(value)}. Records carry no time: every one matches.`,
    zh: `datetime 应为 2016-01-01T00:00:00Z 这样的时刻，或 2016-01-01T00:00:00Z/.. 这样的时段，不能是${quoted(value)}。记录不带时间，任何时间都合。`,
  });
};

const booleanWord: Readonly<Record<string, string>> = { 1: 'true', 0: 'false' };

const filterAsked = ({ name, values, boolean }: FilterParameter, value: string): string =>
  oneOf(name, (boolean && booleanWord[value]) || value, values);

export const formats = { document: ['json'], items: ['json', 'geojson'] } as const;

/** The names that every address knows. */
export const everywhere = ['f', 'lang'] as const;

export const itemsParameters = (filters: readonly FilterParameter[]): string[] => [
  ...['bbox', 'datetime', 'limit', 'offset'],
  ...everywhere,
  ...filters.map(({ name }) => name),
];

/** @throws Problem on anything that cannot be understood: a misread filter would give wrong data */
export const itemsQuery = (
  query: URLSearchParams,
  filters: readonly FilterParameter[],
): ItemsQuery => {
  const { limit, offset, bbox, datetime, f, lang, ...rest } = knownParameters(
    query,
    itemsParameters(filters),
  );
  checkFormat(f, formats.items);
  checkDatetime(datetime);
  const chosen = filters.flatMap((filter) => {
    const value = rest[filter.name];
    return value === undefined ? [] : [[filter.name, filterAsked(filter, value)] as const];
  });
  const kept = Object.entries({ ...rest, bbox, datetime, f, lang }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    limit:
      limit === undefined
        ? limits.default
        : Math.min(wholeNumber('limit', limit, limits.minimum), limits.maximum),
    offset: offset === undefined ? 0 : wholeNumber('offset', offset, 0),
    bbox: bbox === undefined ? null : boxAsked(bbox),
    filters: Object.fromEntries(chosen),
    asked: Object.fromEntries(kept),
  };
};
