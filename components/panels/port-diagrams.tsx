import type { Language } from '@/data/vocabulary/languages';
import { t } from '@/data/vocabulary/languages';
import { airDiagram, railDiagram } from '../text/ports';
import { DiagramPort } from './diagram-port';
import { portSystem } from './port-system';

const width = 344;
const left = 24;
const right = 190;
/** The rail port’s paired cities have longer names than airports. */
const fanned = 152;

/** Middles of rows, shared out over a height. */
const spread = (count: number, height: number): number[] =>
  Array.from({ length: count }, (_, index) => ((index + 0.5) * height) / count);

/** The axis as a double line from north to south; branches lean on it as a whole. */
export const AirDiagram = ({ language }: { language: Language }) => {
  const { axisPorts, branches } = portSystem;
  const height = 168;
  const [along, beside] = [spread(axisPorts.length, height), spread(branches.length, height)];
  const [top = 0, bottom = height] = [along[0], along.at(-1)];
  const [first = 0, last = height] = [beside[0], beside.at(-1)];
  const stem = right - 40;
  const joint = (top + (along[1] ?? bottom)) / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn in
    <svg
      role="group"
      aria-label={t(airDiagram, language)}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
    >
      <path d={`M${left} ${top}V${bottom}`} stroke="var(--ink)" strokeWidth={5} />
      <path d={`M${left} ${top}V${bottom}`} stroke="var(--panel)" strokeWidth={2} />
      <path
        d={`M${left + 3} ${joint}H${stem}M${stem} ${first}V${last}${beside.map((y) => `M${stem} ${y}H${right - 14}`).join('')}`}
        fill="none"
        stroke="var(--ink-second)"
        strokeDasharray="1.5 3.5"
        strokeWidth={1.5}
        strokeLinecap="round"
      />
      {axisPorts.map((site, index) => (
        <DiagramPort
          key={site.id}
          site={site}
          language={language}
          x={left}
          y={along[index] ?? 0}
          scale={1.6}
        />
      ))}
      {branches.map((site, index) => (
        <DiagramPort
          key={site.id}
          site={site}
          language={language}
          x={right}
          y={beside[index] ?? 0}
        />
      ))}
    </svg>
  );
};

/** One centre, and dashed lines to its secondary centres. */
export const RailDiagram = ({ language }: { language: Language }) => {
  const { centre, secondary } = portSystem;
  const height = 132;
  const rows = spread(secondary.length, height);
  const middle = height / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be drawn in
    <svg
      role="group"
      aria-label={t(railDiagram, language)}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
    >
      <path
        d={rows.map((y) => `M${left + 84} ${middle}L${fanned - 20} ${y}`).join('')}
        stroke="var(--ink-second)"
        strokeDasharray="6 4"
        strokeWidth={1.5}
      />
      {centre.map((site) => (
        <DiagramPort
          key={site.id}
          site={site}
          language={language}
          x={left}
          y={middle}
          scale={1.6}
        />
      ))}
      {secondary.map((site, index) => (
        <DiagramPort
          key={site.id}
          site={site}
          language={language}
          x={fanned}
          y={rows[index] ?? 0}
        />
      ))}
    </svg>
  );
};
