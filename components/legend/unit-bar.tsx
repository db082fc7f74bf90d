import type { PrecisionId } from '@/data/vocabulary/precisions';
import type { SectorId } from '@/data/vocabulary/sectors';
import type { MapSite } from '@/geo/features/map-site';

const bar = { width: 128, height: 9, widest: 5.5 };

const Unit = ({
  x,
  width,
  sector,
  precision,
}: {
  x: number;
  width: number;
  sector: SectorId;
  precision: PrecisionId;
}) => {
  const colour = `var(--sector-${sector})`;
  const solid = precision === 'exact' || precision === 'town' || precision === 'county';
  const inner = Math.max(1, width - 1.6);
  if (solid)
    return <rect x={x} y="0.5" width={inner + 0.6} height={bar.height - 1} fill={colour} />;
  return (
    <>
      <rect
        x={x + 0.4}
        y="1"
        width={inner}
        height={bar.height - 2}
        fill={
          precision === 'prefecture'
            ? `color-mix(in srgb, ${colour} 34%, var(--land))`
            : 'var(--land)'
        }
        stroke={colour}
        strokeWidth="0.9"
        strokeDasharray={precision === 'province' ? '1.4 1.2' : undefined}
      />
      {precision === 'region' && (
        <path d={`M${x + 0.6} ${bar.height - 1.4}L${x + inner + 0.2} 1.4`} stroke={colour} />
      )}
    </>
  );
};

/** One unit a site, filled by how its position is known, in the colour of its sector. */
export const UnitBar = ({ sites }: { sites: readonly MapSite[] }) => {
  const step = Math.min(bar.widest, bar.width / Math.max(1, sites.length));
  return (
    <svg
      aria-hidden="true"
      className="unit-bar min-w-0 shrink"
      viewBox={`0 0 ${bar.width} ${bar.height}`}
      width={bar.width}
      height={bar.height}
    >
      {sites.map(({ id, sector, precision, extent }, index) => (
        <Unit
          key={id}
          x={index * step}
          width={step}
          sector={sector}
          precision={extent === 'span' ? 'region' : precision}
        />
      ))}
    </svg>
  );
};
