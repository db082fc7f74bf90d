import { type Language, t } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectures } from '@/data/vocabulary/prefectures';
import { loomLines } from '@/geo/features/loom';
import { blocks, woven } from '@/geo/features/woven';
import { pathTo } from '../../view/paths';

const [, right] = blocks.span;

/** The cities at their own latitudes: a name that opens its page, and a dotted line. */
export const LoomRungs = ({
  language,
  marked,
}: {
  language: Language;
  marked: readonly PrefectureId[];
}) =>
  woven.rungs.map(({ id, y }) => (
    <g key={id} className="loom-rung" data-marked={marked.includes(id)}>
      <line x1={loomLines.left} x2={right} y1={y} y2={y} />
      <a href={pathTo(language, { type: 'city', id })} tabIndex={-1} data-rung={id}>
        <text x={loomLines.nameEnd} y={y} textAnchor="end" dominantBaseline="central">
          {t(prefectures[id].name, language)}
        </text>
      </a>
    </g>
  ));
