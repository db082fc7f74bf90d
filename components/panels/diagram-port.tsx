import { portCity } from '@/data/port-city';
import type { Site } from '@/data/site';
import { type Language, t } from '@/data/vocabulary/languages';
import { designId, shapeOf } from '@/geo/symbol';
import { pathTo } from '../view/paths';
import { ViewLink } from '../view/view-link';

interface DiagramPortProps {
  site: Site;
  language: Language;
  x: number;
  y: number;
  /** How much larger than in a list the mark is. */
  scale?: number;
}

const pairGap = 26;

/** A port in a diagram: its mark, two in a capsule where two cities share it, and its city. */
export const DiagramPort = ({ site, language, x, y, scale = 1.2 }: DiagramPortProps) => {
  const paired = site.places.length > 1;
  const { sector, precision } = site;
  const mark = `#${designId({ shape: shapeOf(site), sector, precision })}`;
  const label = x + (paired ? pairGap : 0) + 20;
  return (
    <ViewLink href={pathTo(language, { type: 'site', id: site.id })} className="group">
      <rect x={x - 16} y={y - 15} width={label - x + 112} height={30} fill="transparent" />
      {paired && (
        <rect
          x={x - 14}
          y={y - 13}
          width={pairGap + 28}
          height={26}
          rx={13}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      )}
      <use href={mark} transform={`translate(${x} ${y}) scale(${scale})`} />
      {paired && <use href={mark} transform={`translate(${x + pairGap} ${y}) scale(${scale})`} />}
      <text
        x={label}
        y={y + 5}
        fill="var(--ink)"
        className="font-serif text-row font-semibold group-hover:underline"
      >
        {t(portCity(site), language)}
      </text>
    </ViewLink>
  );
};
