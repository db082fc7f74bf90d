import { type Language, t } from '../../data/vocabulary/languages';
import type { Ground } from '../palette';
import type { Rectangle } from '../projection';
import type { LegendGroup, LegendGroupId } from './legend';
import { letteredLines } from './lettered-lines';
import { element, px } from './markup';

const heading = 20;
const gap = 8;
const markRoom = 26;
/** Height of an entry, where there is room and where there is not. */
const rows = { high: 18, low: 14 } as const;

interface LegendDrawing {
  groups: readonly LegendGroup[];
  titles: Readonly<Record<LegendGroupId, string>>;
  language: Language;
  ground: Ground;
}

interface Columns {
  count: number;
  width: number;
  /** Height of an entry. */
  row: number;
}

const drawEntry = (
  { id, name, count, mark }: LegendGroup['entries'][number],
  [x, y]: readonly [number, number],
  row: number,
  { language, ground }: LegendDrawing,
): string => {
  const number = count === undefined ? '' : ` ${count}`;
  const text = { size: 11.5, colour: ground.ink, line: row };
  return element(
    'g',
    { 'data-entry': id, transform: `translate(${px(x)} ${px(y)})` },
    element('g', { transform: `translate(10 ${row / 2})` }, mark),
    letteredLines([`${t(name, language)}${number}`], markRoom, 0, text),
  );
};

/** A group under its heading, its entries down the columns. */
const drawGroup = (
  { id, entries }: LegendGroup,
  [x, y]: readonly [number, number],
  { count, width, row }: Columns,
  drawing: LegendDrawing,
): string => {
  const down = Math.ceil(entries.length / count);
  const { inkSecond } = drawing.ground;
  const title = { size: 11.5, colour: inkSecond, weight: 600, line: heading };
  return element(
    'g',
    { 'data-legend': id },
    letteredLines([drawing.titles[id]], x, y, title),
    ...entries.map((entry, index) => {
      const across = Math.floor(index / down) * width;
      const at = [x + across, y + heading + (index % down) * row] as const;
      return drawEntry(entry, at, row, drawing);
    }),
  );
};

const downOf = ({ entries }: LegendGroup, count: number): number =>
  Math.ceil(entries.length / count);

/** Groups one below the other. */
const inColumn = (
  groups: readonly LegendGroup[],
  { x, y }: Rectangle,
  columnsOf: (group: LegendGroup) => Columns,
  drawing: LegendDrawing,
): string => {
  let top = y;
  return groups
    .map((group) => {
      const columns = columnsOf(group);
      const drawn = drawGroup(group, [x, top], columns, drawing);
      top += heading + downOf(group, columns.count) * columns.row + gap;
      return drawn;
    })
    .join('');
};

/** A lying sheet's: every group in two columns, set closer where the sheet is low. */
const besideMap = (drawing: LegendDrawing, room: Rectangle): string => {
  const { groups } = drawing;
  const down = groups.reduce((sum, group) => sum + downOf(group, 2), 0);
  const free = room.height - groups.length * (heading + gap);
  const row = Math.max(rows.low, Math.min(rows.high, free / down));
  return inColumn(groups, room, () => ({ count: 2, width: room.width / 2, row }), drawing);
};

/** A standing sheet's, in five columns: two of sectors, two of kinds over the base map, one of fills. */
const belowMap = (drawing: LegendDrawing, room: Rectangle): string => {
  const width = room.width / 5;
  const row = 17;
  const among = (...ids: LegendGroupId[]) => drawing.groups.filter(({ id }) => ids.includes(id));
  const at = (column: number): Rectangle => ({ ...room, x: room.x + column * width });
  const inTwo = () => ({ count: 2, width, row });
  const inOne = () => ({ count: 1, width, row });
  return [
    inColumn(among('sectors'), at(0), inTwo, drawing),
    inColumn(
      among('kinds', 'context'),
      at(2),
      ({ id }) => (id === 'kinds' ? inTwo() : inOne()),
      drawing,
    ),
    inColumn(among('precisions'), at(4), inOne, drawing),
  ].join('');
};

/** What the marks of a picture mean. @param room what is free of title and foot */
export const legendDrawing = (drawing: LegendDrawing, room: Rectangle, lying: boolean): string =>
  lying ? besideMap(drawing, room) : belowMap(drawing, room);
