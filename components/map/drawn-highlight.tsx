import type { PrefectureId } from '@/data/vocabulary/prefectures';
import { regions } from '@/data/vocabulary/regions';
import type { Highlight } from '@/geo/features/highlight';
import { drawnGround, spanLines } from '@/geo/features/stage';
import { project } from '@/geo/projection';

const Hatch = () => (
  <pattern
    id="region-hatch"
    width="9"
    height="9"
    patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"
  >
    <line y2="9" stroke="var(--ink-second)" strokeWidth="1.6" opacity="0.34" />
  </pattern>
);

const areaOf = (units: readonly PrefectureId[]): string =>
  units.map((id) => drawnGround.prefectures[id]).join('');

/** What is selected, as areas and lines: a city's outline, regions hatched, spans as one line each. */
export const DrawnHighlight = ({ highlight }: { highlight: Highlight }) => (
  <g fill="none" data-highlight>
    <Hatch />
    {highlight.regions.map((id) => (
      <path
        key={id}
        d={areaOf(regions[id].units)}
        fill={highlight.single ? 'url(#region-hatch)' : 'none'}
        stroke={highlight.edge ? `var(--sector-${highlight.edge})` : 'var(--ink)'}
        strokeWidth={highlight.single ? 2 : 1.4}
        data-region={id}
      />
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
    {spanLines
      .filter(({ id }) => highlight.spans.some((span) => span.id === id))
      .map(({ id, line }) => {
        const path = `M${line
          .map((place) =>
            project(place)
              .map((px) => px.toFixed(1))
              .join(' '),
          )
          .join('L')}`;
        const sector = highlight.spans.find((span) => span.id === id)?.sector;
        return (
          <g key={id} data-span={id} strokeLinecap="round" strokeLinejoin="round">
            <path
              d={path}
              stroke="var(--land)"
              strokeWidth={highlight.single ? 9 : 5}
              opacity="0.8"
            />
            <path
              d={path}
              stroke={`var(--sector-${sector})`}
              strokeWidth={highlight.single ? 5 : 2.2}
            />
          </g>
        );
      })}
  </g>
);
