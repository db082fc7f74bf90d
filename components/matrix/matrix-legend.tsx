import type { ReactNode } from 'react';
import { sites } from '@/data/dataset';
import { kindIds, kinds, portModes } from '@/data/vocabulary/kinds';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { strongestTint, tintOf } from '@/geo/features/matrix';
import type { ShapeId } from '@/geo/symbol';
import { LegendMark } from '../legend/kind-mark';
import { Filled } from '../text/filled';
import {
  legendKinds,
  legendOwn,
  legendShared,
  legendTint,
  legendTitle,
  legendTotals,
} from '../text/matrix';
import { numberIn } from '../text/numbers';
import { SectionHeading } from '../ui/section-heading';
import { HollowMark } from './hollow-mark';

const shapes: readonly { shape: ShapeId; name: Text }[] = [
  ...kindIds.flatMap((kind) => (kind === 'port' ? [] : [{ shape: kind, name: kinds[kind].name }])),
  ...(Object.keys(portModes) as (keyof typeof portModes)[]).map((mode) => ({
    shape: `port-${mode}` as const,
    name: portModes[mode],
  })),
];

/** The four strengths of a cell’s ground, in the legend’s own ink. */
const Tints = () => (
  <svg aria-hidden="true" viewBox="0 0 18 18" width="18" height="18">
    {[1, 2, 4, 8].map((count, index) => (
      <rect
        key={count}
        x={index * 4.5}
        y="3"
        width="4.5"
        height="12"
        fill="var(--ink)"
        opacity={tintOf(count) * (0.3 / strongestTint)}
      />
    ))}
  </svg>
);

const Line = ({ mark, children }: { mark: ReactNode; children: ReactNode }) => (
  <li className="flex items-start gap-2">
    <span className="mt-0.5 flex shrink-0">{mark}</span>
    <span>{children}</span>
  </li>
);

/** What a cell’s figures, marks and ground say, and how the totals count. */
export const MatrixLegend = ({ language }: { language: Language }) => (
  <section className="matrix-legend text-small/5 text-ink-second">
    <SectionHeading>{t(legendTitle, language)}</SectionHeading>
    <ul className="grid gap-x-8 gap-y-1 pt-1.5 sm:grid-cols-2">
      <Line mark={<LegendMark shape="base" precision="prefecture" />}>
        <b className="text-ink">3</b> {t(legendOwn, language)}
      </Line>
      <Line mark={<Tints />}>{t(legendTint, language)}</Line>
      <Line mark={<HollowMark />}>
        <span className="text-ink">+2</span> {t(legendShared, language)}
      </Line>
      <Line mark={<span className="w-4.5 text-center text-ink">=</span>}>
        <Filled
          text={legendTotals}
          language={language}
          slots={{ total: numberIn(language, sites.length) }}
        />
      </Line>
    </ul>
    <p className="pt-2">{t(legendKinds, language)}</p>
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
      {shapes.map(({ shape, name }) => (
        <li key={shape} className="flex items-center gap-1">
          <LegendMark shape={shape} precision="prefecture" />
          {t(name, language)}
        </li>
      ))}
    </ul>
  </section>
);
