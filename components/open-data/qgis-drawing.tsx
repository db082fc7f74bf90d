import type { ReactNode } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { collections } from '@/geo/ogc/collections';
import { serviceTitle } from '@/geo/ogc/documents';
import { qgisWords } from '../text/open-data';

const rowHeight = 22;

interface WindowProps {
  width: number;
  height: number;
  children: ReactNode;
}

/** A window in outline. Never drawn smaller than its letters can be read. */
const Window = ({ width, height, children }: WindowProps) => (
  <svg
    aria-hidden="true"
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    className="max-w-full font-sans text-[12px]"
  >
    <rect
      x="0.5"
      y="0.5"
      width={width - 1}
      height={height - 1}
      rx="3"
      fill="var(--wash)"
      stroke="var(--rule)"
    />
    <line x1="0.5" x2={width - 0.5} y1="20.5" y2="20.5" stroke="var(--rule)" />
    {[12, 22, 32].map((x) => (
      <circle key={x} cx={x} cy="10.5" r="2.5" fill="var(--ink-third)" />
    ))}
    {children}
  </svg>
);

const Field = ({ y, label, value }: { y: number; label: string; value: string }) => (
  <g transform={`translate(0 ${y})`}>
    <text x="14" y="15" fill="var(--ink-second)">
      {label}
    </text>
    <rect x="60" y="0" width="206" height="22" fill="var(--panel)" stroke="var(--ink-third)" />
    <text x="67" y="15" fill="var(--ink)">
      {value}
    </text>
  </g>
);

const Row = ({ y, name, chosen }: { y: number; name: string; chosen: boolean }) => (
  <g transform={`translate(0 ${y})`}>
    <rect x="12" y="3" width="10" height="10" fill="var(--panel)" stroke="var(--ink-second)" />
    {chosen && <path d="m14 8 2.5 3L21 4" fill="none" stroke="var(--ink)" strokeWidth="1.75" />}
    <text x="30" y="12" fill="var(--ink)">
      {name}
    </text>
  </g>
);

/** Two windows in outline: what is filled in, and what then appears. No picture of a program. */
export const QgisDrawing = ({ language }: { language: Language }) => (
  <div
    role="img"
    aria-label={t(qgisWords.drawing, language)}
    className="flex flex-wrap items-start gap-3"
  >
    <Window width={280} height={100}>
      <Field y={32} label={t(qgisWords.name, language)} value={t(serviceTitle, language)} />
      <Field y={64} label={t(qgisWords.url, language)} value="https://…/api/ogc" />
    </Window>
    <Window width={160} height={30 + collections.length * rowHeight + 8}>
      <text x="48" y="15" fill="var(--ink-second)">
        {t(qgisWords.layers, language)}
      </text>
      {collections.map(({ id }, index) => (
        <Row key={id} y={30 + index * rowHeight} name={id} chosen={index === 0} />
      ))}
    </Window>
  </div>
);
