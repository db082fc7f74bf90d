import { type Language, t } from '@/data/vocabulary/languages';
import { collections } from '@/geo/ogc/collections';
import { serviceTitle } from '@/geo/ogc/documents';
import { qgisWords } from '../text/open-data';

const rowHeight = 22;

const Field = ({ y, label, value }: { y: number; label: string; value: string }) => (
  <g transform={`translate(0 ${y})`}>
    <text x="14" y="15" fill="var(--ink-second)">
      {label}
    </text>
    <rect x="66" y="0" width="216" height="22" fill="var(--panel)" stroke="var(--ink-third)" />
    <text x="73" y="15" fill="var(--ink)">
      {value}
    </text>
  </g>
);

const Frame = ({ height, width }: { height: number; width: number }) => (
  <>
    <rect
      x="0.5"
      y="0.5"
      width={width}
      height={height}
      rx="3"
      fill="var(--wash)"
      stroke="var(--rule)"
    />
    <line x1="0.5" x2={width + 0.5} y1="20.5" y2="20.5" stroke="var(--rule)" />
    {[12, 22, 32].map((x) => (
      <circle key={x} cx={x} cy="10.5" r="2.5" fill="var(--ink-third)" />
    ))}
  </>
);

/** Two windows in outline: what is filled in, and what then appears. No picture of a program. */
export const QgisDrawing = ({ language }: { language: Language }) => (
  <svg
    viewBox="0 0 560 154"
    role="img"
    aria-label={t(qgisWords.drawing, language)}
    className="w-full max-w-140 font-sans text-[12px]"
  >
    <Frame width={296} height={100} />
    <Field y={32} label={t(qgisWords.name, language)} value={t(serviceTitle, language)} />
    <Field y={64} label={t(qgisWords.url, language)} value="https://…/api/ogc" />
    <path d="M304 55h26m-7-6 7 6-7 6" fill="none" stroke="var(--ink-second)" strokeWidth="1.5" />
    <g transform="translate(340 0)">
      <Frame width={219} height={152} />
      <text x="48" y="15" fill="var(--ink-second)">
        {t(qgisWords.layers, language)}
      </text>
      {collections.map(({ id, title }, index) => (
        <g key={id} transform={`translate(0 ${30 + index * rowHeight})`}>
          <rect
            x="12"
            y="3"
            width="10"
            height="10"
            fill="var(--panel)"
            stroke="var(--ink-second)"
          />
          {index === 0 && (
            <path d="m14 8 2.5 3L21 4" fill="none" stroke="var(--ink)" strokeWidth="1.75" />
          )}
          <text x="30" y="12" fill="var(--ink)">
            {id}
          </text>
          <text x="103" y="12" fill="var(--ink-second)">
            {title[language].slice(0, 19)}
          </text>
        </g>
      ))}
    </g>
  </svg>
);
