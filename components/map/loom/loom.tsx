'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { loomBox } from '@/geo/features/loom';
import { emphasisOf, isMeant } from '@/geo/features/strand-emphasis';
import { tightTextScale } from '@/geo/placement/text-size';
import { loomWords } from '../../text/loom-words';
import { useView } from '../../view/use-view';
import { cssNumber } from '../css-number';
import { usePointed } from '../pointed';
import { useOpenInPlace } from '../use-open-in-place';
import { LoomCounts } from './loom-counts';
import { LoomRungs } from './loom-rungs';
import { LoomStrand } from './loom-strand';
import { LoomTokens } from './loom-tokens';
import { useStrands } from './use-strands';

interface LoomProps {
  language: Language;
  /** Whether the map is too close for the rungs to mean anything; a tab stands for it then. */
  folded: boolean;
}

/** How far the ground behind the loom reaches to the right, px of the stage: on wide windows past it. */
const groundWidth = 3 * loomBox.width;

/** Lines of other provinces, drawn by the map below, end where the loom begins. */
const Backdrop = () => (
  <>
    <linearGradient id="loom-edge">
      <stop offset="0" className="loom-edge" stopOpacity="0" />
      <stop offset="0.035" className="loom-edge" />
    </linearGradient>
    <rect {...loomBox} width={groundWidth} fill="url(#loom-edge)" />
  </>
);

/** What belongs together: cities are rungs, everything that has several cities is a strand. */
export const Loom = ({ language, folded }: LoomProps) => {
  const { selection, text } = useView();
  const { strands, shown, counts } = useStrands();
  const pointed = usePointed();
  const open = useOpenInPlace();
  if (selection.type === 'ports') return null;
  const emphasised = strands.map((strand) => ({
    strand,
    emphasis: pointed && isMeant(strand, pointed) ? 'strong' : emphasisOf(strand, selection),
  }));
  const strong = emphasised.filter(({ emphasis }) => emphasis === 'strong');
  const { x, y, width, height } = loomBox;
  return (
    <nav aria-label={t(loomWords.title, language)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens for the links in it */}
      <svg
        className="loom"
        role="presentation"
        viewBox={`${x} ${y} ${width} ${height}`}
        style={cssNumber('--loom-text', tightTextScale(language, text))}
        data-folded={folded}
        data-strands={strands.length}
        onClick={open}
      >
        <Backdrop />
        <LoomRungs
          language={language}
          marked={[
            ...strong.flatMap(({ strand }) => strand.stops.map(({ id }) => id)),
            ...(pointed?.type === 'city' ? [pointed.id] : []),
          ]}
        />
        {emphasised.map(({ strand, emphasis }) => (
          <g
            key={strand.id}
            className="loom-strand"
            data-strand={strand.id}
            data-emphasis={emphasis}
          >
            <LoomStrand strand={strand} language={language} />
            <LoomTokens strand={strand} shown={shown} selection={selection} language={language} />
          </g>
        ))}
        <LoomCounts {...counts} language={language} />
      </svg>
    </nav>
  );
};
