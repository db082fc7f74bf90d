import { type Language, t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { loomLines, type Strand } from '@/geo/features/loom';
import { middleToBase } from '@/geo/placement/text-size';
import { inBoth } from '../../text/fill';
import { loomWords } from '../../text/loom-words';
import { inLine } from '../../text/places';
import { pathTo } from '../../view/paths';

/** Hit areas end above the brackets, px of the stage. */
const hitFoot = loomLines.bracket - 6;

export const strandPath = ({ kind, id }: Strand, language: Language): string =>
  pathTo(language, kind === 'region' ? { type: 'region', id } : { type: 'site', id });

const titleOf = ({ name, stops }: Strand, language: Language): string => {
  const members = inLine(
    stops.map(({ id }) => prefectures[id].name),
    language,
  );
  return t(inBoth(loomWords.strand, { name, cities: members }), language);
};

/** Chinese stands upright in a column, English is turned to read upwards. */
const Name = ({ strand, language }: { strand: Strand; language: Language }) => {
  const { x, nameFoot, label } = strand;
  if (language === 'en') {
    return (
      <text
        className="loom-name"
        transform={`translate(${x} ${nameFoot}) rotate(-90)`}
        dy={`${middleToBase}em`}
      >
        {label.en}
      </text>
    );
  }
  return (
    <text className="loom-name loom-name-upright" x={x} y={nameFoot} textAnchor="end">
      {label.zh.replaceAll(' ', '')}
    </text>
  );
};

const RegionBar = ({ x, stops }: Strand) => {
  const heights = stops.map(({ y }) => y);
  return (
    <>
      <line className="loom-bar" x1={x} x2={x} y1={heights[0]} y2={heights.at(-1)} />
      {heights.map((y) => (
        <rect key={y} className="loom-mark" x={x - 3} y={y - 4} width="6" height="8" rx="2" />
      ))}
    </>
  );
};

const SpanLine = ({ x, stops, sector }: Strand & { kind: 'span' }) => {
  const heights = stops.map(({ y }) => y);
  return (
    <g className="loom-line" stroke={`var(--sector-${sector})`}>
      <line x1={x} x2={x} y1={heights[0]} y2={heights.at(-1)} />
      {heights.map((y) => (
        <circle key={y} cx={x} cy={y} r="2.9" />
      ))}
    </g>
  );
};

/** One strand: its name, its line across the rungs, and a column to point at. */
export const LoomStrand = ({ strand, language }: { strand: Strand; language: Language }) => (
  <a href={strandPath(strand, language)} tabIndex={-1}>
    <title>{titleOf(strand, language)}</title>
    <rect
      className="loom-hit"
      x={strand.x - strand.width / 2}
      y={loomLines.top}
      width={strand.width}
      height={hitFoot - loomLines.top}
    />
    <Name strand={strand} language={language} />
    {strand.kind === 'region' ? <RegionBar {...strand} /> : <SpanLine {...strand} />}
  </a>
);
