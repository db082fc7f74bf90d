import type { Text } from '@/data/vocabulary/languages';
import type { Move } from '@/geo/features/heading';
import { inBoth } from './fill';

/** What is said of the map to who steers it with keys and does not see it. */
const words = {
  help: {
    zh: '方向键移动地图，Alt 加方向键从一个符号走到下一个，加号减号缩放；停下时读出正中的一处，回车打开。旁边的列表内容相同。',
    en: 'Arrow keys move the map, Alt with an arrow goes from symbol to symbol, plus and minus zoom. When it rests, what stands in the middle is read, and Enter opens it. The lists beside it hold the same.',
  },
  view: {
    zh: '视野宽约 {width} 公里，内有 {count} 处。',
    en: 'About {width} km across, {count} sites in view.',
  },
  middle: { zh: '正中：{name}，回车打开。', en: 'In the middle: {name}; Enter opens it.' },
} as const satisfies Record<string, Text>;

const moves: Readonly<Record<Move, Text>> = {
  north: { zh: '向北。', en: 'Moved north. ' },
  'north-east': { zh: '向东北。', en: 'Moved north-east. ' },
  east: { zh: '向东。', en: 'Moved east. ' },
  'south-east': { zh: '向东南。', en: 'Moved south-east. ' },
  south: { zh: '向南。', en: 'Moved south. ' },
  'south-west': { zh: '向西南。', en: 'Moved south-west. ' },
  west: { zh: '向西。', en: 'Moved west. ' },
  'north-west': { zh: '向西北。', en: 'Moved north-west. ' },
  in: { zh: '放大。', en: 'Zoomed in. ' },
  out: { zh: '缩小。', en: 'Zoomed out. ' },
};

export const mapHelp: Text = words.help;

interface RestingView {
  move: Move | null;
  /** Kilometres. */
  width: number;
  /** Sites in view. */
  count: number;
  /** What stands in the middle. */
  middle: Text | null;
}

const nothing: Text = { zh: '', en: '' };

/** One sentence each for what was done, what is in view, what Enter would open. */
export const viewSpoken = ({ move, width, count, middle }: RestingView): Text => {
  const parts = [
    move ? moves[move] : nothing,
    inBoth(words.view, { width: Number(width.toPrecision(2)), count }),
    middle ? inBoth(words.middle, { name: middle }) : nothing,
  ];
  const [done, view, open] = parts as [Text, Text, Text];
  return { zh: done.zh + view.zh + open.zh, en: `${done.en}${view.en} ${open.en}`.trim() };
};
