import { type Language, t } from '@/data/vocabulary/languages';
import { prefectureIds } from '@/data/vocabulary/prefectures';
import { drawnGround } from '@/geo/features/stage';
import type { ContextLayerId } from '@/geo/layers/context-layers';
import { glowOpacity } from '@/geo/palette';
import { ChineseLine, EnglishLine } from './bilingual-lines';

const { neighbours, rivers, seats } = drawnGround;

const riverWidths: Readonly<Record<string, string>> = { yellow: '2.6', fen: '1.9', other: '1.2' };

/** How far from the water a river's name stands: over it, the English of both under it; px. */
const riverNameOff = 8;

const Rivers = ({ language, bilingual }: { language: Language; bilingual: boolean }) => (
  <g fill="none" stroke="var(--river)" strokeLinejoin="round" data-context="rivers">
    {rivers.map(({ name, rank, path }) => (
      <path key={name.zh} d={path} strokeWidth={riverWidths[rank]} />
    ))}
    {rivers.map(({ name, label, bilingualLabel }) => {
      const stand = bilingual ? bilingualLabel : label;
      return (
        stand && (
          <text
            key={name.zh}
            className="map-label-river"
            textAnchor="middle"
            dominantBaseline="central"
            transform={`translate(${stand.at.join(' ')}) rotate(${stand.angle})`}
          >
            <tspan lang={bilingual ? 'zh' : undefined} x="0" y={-riverNameOff}>
              {bilingual ? name.zh : t(name, language)}
            </tspan>
            {bilingual && (
              <tspan lang="en" x="0" y={riverNameOff} className="map-label-english">
                {name.en}
              </tspan>
            )}
          </text>
        )
      );
    })}
  </g>
);

const Neighbours = ({ language, bilingual }: { language: Language; bilingual: boolean }) => (
  <g data-context="neighbours">
    <path
      d={drawnGround.neighbourBorders}
      fill="none"
      stroke="var(--outline)"
      strokeWidth="0.8"
      strokeDasharray="1 3"
      opacity="0.7"
    />
    {neighbours.map(({ name, at: [x, y] }) => (
      <text key={name.zh} x={x} y={y} className="map-label-neighbour" textAnchor="middle">
        {bilingual ? <ChineseLine>{name.zh}</ChineseLine> : t(name, language)}
        {bilingual && <EnglishLine x={x}>{name.en}</EnglishLine>}
      </text>
    ))}
  </g>
);

/** Land, borders, water and lines, bottom to top; what is switched off is not drawn. */
export const DrawnGround = ({
  language,
  bilingual,
  layers,
}: {
  language: Language;
  bilingual: boolean;
  layers: ReadonlySet<ContextLayerId>;
}) => (
  <>
    {layers.has('neighbours') && <Neighbours language={language} bilingual={bilingual} />}
    {drawnGround.glow.map((ring) => (
      <path key={ring} d={ring} fill="var(--outline)" opacity={glowOpacity} />
    ))}
    <path d={drawnGround.outline} fill="var(--land)" />
    {layers.has('counties') && (
      <path
        d={drawnGround.countyBorders}
        fill="none"
        stroke="var(--county-line)"
        strokeWidth="0.75"
        data-context="counties"
      />
    )}
    {layers.has('rivers') && <Rivers language={language} bilingual={bilingual} />}
    {layers.has('railways') && (
      <path
        d={drawnGround.railways}
        fill="none"
        stroke="var(--rail)"
        strokeDasharray="5 3.2"
        opacity="0.55"
        data-context="railways"
      />
    )}
    {layers.has('expressways') && (
      <path
        d={drawnGround.expressways}
        fill="none"
        stroke="var(--rail)"
        strokeDasharray="1.5 2.5"
        opacity="0.7"
        data-context="expressways"
      />
    )}
    <path
      d={drawnGround.prefectureBorders}
      fill="none"
      stroke="var(--prefecture-line)"
      strokeWidth="1.1"
    />
    <path d={drawnGround.outline} fill="none" stroke="var(--outline)" strokeWidth="1.5" />
  </>
);

/** The seats of the eleven cities. */
export const DrawnSeats = () => (
  <g className="drawn-seat" fill="var(--land)" stroke="var(--ink)" strokeWidth="1.6">
    {prefectureIds.map((id) => (
      <circle key={id} cx={seats[id][0]} cy={seats[id][1]} r="3" />
    ))}
  </g>
);
