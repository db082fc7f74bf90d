import type { RegionId } from '@/data/vocabulary/regions';
import type { Highlight } from '@/geo/features/highlight';
import { drawnGround, spanPaths } from '@/geo/features/stage';

/** A pattern's id: the colour is the sector's that lights the region, or ink. */
const hatchId = ({ edge }: Highlight): string => `hatch-${edge ?? 'ink'}`;

const edgeColour = ({ edge }: Highlight): string => (edge ? `var(--sector-${edge})` : 'var(--ink)');

const Hatch = ({ highlight }: { highlight: Highlight }) => (
  <pattern
    id={hatchId(highlight)}
    width="9"
    height="9"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <line
      y2="9"
      stroke={highlight.edge ? edgeColour(highlight) : 'var(--ink-second)'}
      strokeWidth="1.6"
      opacity="0.34"
    />
  </pattern>
);

/** An area whose edge lies inside it, so that two that share a border both show it. */
const Region = ({ id, highlight, by }: { id: RegionId; highlight: Highlight; by: string }) => {
  const area = drawnGround.regions[id];
  const cut = `${by}-${id}`;
  const colour = edgeColour(highlight);
  return (
    <g data-region={id}>
      <clipPath id={cut}>
        <path d={area} />
      </clipPath>
      <path d={area} fill={colour} opacity="0.05" />
      {by === 'selected' && highlight.single && (
        <path d={area} fill={`url(#${hatchId(highlight)})`} />
      )}
      <path
        d={area}
        clipPath={`url(#${cut})`}
        stroke={colour}
        strokeWidth={highlight.single ? 6 : 5.4}
        strokeLinejoin="round"
      />
      {!highlight.single && (
        <path d={area} stroke="var(--land)" strokeWidth="2.4" strokeLinejoin="round" />
      )}
    </g>
  );
};

const Span = ({ id, colour, single }: { id: string; colour: string; single: boolean }) => (
  <g data-span={id} strokeLinecap="round" strokeLinejoin="round">
    <path
      d={spanPaths[id]}
      stroke="var(--land)"
      strokeWidth={single ? 9 : 14}
      opacity={single ? 0.8 : 0.25}
    />
    <path d={spanPaths[id]} stroke={colour} strokeWidth={single ? 5 : 2.2} />
  </g>
);

/**
 * Areas and lines that belong to something: a city's outline, regions hatched, spans as one line with
 * the seats that they join ringed.
 * @param by who lights them: the page, or the pointer
 */
export const DrawnHighlight = ({
  highlight,
  by,
}: {
  highlight: Highlight;
  by: 'selected' | 'pointed';
}) => (
  <g fill="none" data-highlight={by}>
    {by === 'selected' && <Hatch highlight={highlight} />}
    {highlight.regions.map((id) => (
      <Region key={id} id={id} highlight={highlight} by={by} />
    ))}
    {highlight.cities.map((id) => (
      <path
        key={id}
        d={drawnGround.prefectures[id]}
        stroke="var(--ink)"
        strokeWidth="2"
        strokeLinejoin="round"
        data-city={id}
      />
    ))}
    {highlight.spans.map(({ id, sector }) => (
      <Span key={id} id={id} colour={`var(--sector-${sector})`} single={highlight.single} />
    ))}
    {highlight.members.map((id) => (
      <circle
        key={id}
        cx={drawnGround.seats[id][0]}
        cy={drawnGround.seats[id][1]}
        r="6.4"
        fill="var(--land)"
        stroke="var(--ink)"
        strokeWidth="1.8"
        className="drawn-seat"
        data-member={id}
      />
    ))}
  </g>
);
