'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import type { Leaf } from '@/data/vocabulary/leaves';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { directionOnly, onlyThis } from '../text/sector';
import { useView } from '../view/use-view';

interface LeafChoiceProps {
  leaf: Leaf;
  count: number;
  language: Language;
}

/** One line of a sector: how many sites it has, and a switch that leaves only these. */
export const LeafChoice = ({ leaf, count, language }: LeafChoiceProps) => {
  const { filter, setFilter } = useView();
  const name = t(leaf.name, language);
  if (count === 0) {
    return (
      <li className="inline-flex min-h-6 items-center gap-1.5 text-ink-second">
        {name} <span className="text-small">{t(directionOnly, language)}</span>
      </li>
    );
  }
  const alone = filter.sectors?.size === 1 && filter.sectors.has(leaf.id);
  const choose = () => setFilter({ sectors: alone ? null : new Set([leaf.id]) });
  return (
    <li>
      <button
        type="button"
        aria-pressed={alone}
        onClick={choose}
        className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 underline decoration-rule underline-offset-4 hover:decoration-ink aria-pressed:font-semibold aria-pressed:decoration-ink aria-pressed:decoration-2 pointer-coarse:min-h-11"
      >
        <span className="sr-only">
          <Filled text={onlyThis} language={language} slots={{ name }} />
        </span>
        <span aria-hidden="true">{name}</span>
        <span className="text-small text-ink-second tabular-nums">{numberIn(language, count)}</span>
      </button>
    </li>
  );
};
