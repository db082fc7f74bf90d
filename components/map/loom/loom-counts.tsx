import { type Language, t } from '@/data/vocabulary/languages';
import { loomLines, type Strand } from '@/geo/features/loom';
import { blocks } from '@/geo/features/woven';
import { inBoth } from '../../text/fill';
import { loomWords } from '../../text/loom-words';

const Count = ({ kind, text }: { kind: Strand['kind']; text: string }) => {
  const [left, right] = blocks[kind];
  return (
    <>
      <path d={`M${left + 1} ${loomLines.bracket - 4}v4H${right - 1}v-4`} />
      <text x={(left + right) / 2} y={loomLines.count} textAnchor="middle">
        {text}
      </text>
    </>
  );
};

/** How many sites each block holds, and what a strand means. */
export const LoomCounts = ({
  regions,
  spans,
  language,
}: {
  regions: number;
  spans: number;
  language: Language;
}) => (
  <g className="loom-counts">
    <Count kind="region" text={t(inBoth(loomWords.inRegions, { count: regions }), language)} />
    <Count kind="span" text={t(inBoth(loomWords.acrossCities, { count: spans }), language)} />
    <text x={loomLines.left} y={loomLines.sentence} className="loom-sentence">
      {t(loomWords.sentence, language)}
    </text>
  </g>
);
