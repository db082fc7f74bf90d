'use client';

import type { KeyboardEvent } from 'react';
import { type Text, t } from '@/data/vocabulary/languages';
import type { MapSite } from '@/geo/features/map-site';
import { inBoth } from '../text/fill';
import { shortlistWords } from '../text/shortlist-words';
import { useView } from '../view/use-view';
import { usePicks } from './use-picks';

interface PickActionsProps {
  site: MapSite;
  onMoved: (message: Text) => void;
  onRemoved: (message: Text) => void;
}

const button =
  'min-h-6 min-w-6 cursor-pointer text-start text-small text-ink-second underline decoration-rule underline-offset-4 hover:text-ink hover:decoration-ink aria-disabled:cursor-default aria-disabled:text-ink-third aria-disabled:no-underline pointer-coarse:min-h-11 pointer-coarse:min-w-11';

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/** Moves a site of the shortlist along, by buttons or by arrow keys on them, or takes it off. */
export const PickActions = ({ site, onMoved, onRemoved }: PickActionsProps) => {
  const { language } = useView();
  const { picks, move, toggle } = usePicks();
  const at = picks.indexOf(site.id);
  const step = (by: number) => {
    const to = at + by;
    if (to < 0 || to >= picks.length) return;
    move(site.id, by);
    const slots = { name: site.name, place: to + 1, count: picks.length };
    onMoved(inBoth(shortlistWords.moved, slots));
  };
  const follow = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    step(by);
  };
  const remove = () => {
    toggle(site.id);
    onRemoved(inBoth(shortlistWords.removed, { name: site.name }));
  };
  const name = <span className="sr-only"> {t(site.name, language)}</span>;
  return (
    <p className="flex flex-wrap gap-x-3 print:hidden">
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          title={t(shortlistWords.arrows, language)}
          aria-disabled={by < 0 ? at === 0 : at === picks.length - 1}
          onClick={() => step(by)}
          onKeyDown={follow}
          className={button}
        >
          {t(by < 0 ? shortlistWords.earlier : shortlistWords.later, language)}
          {name}
        </button>
      ))}
      <button type="button" onClick={remove} className={button}>
        {t(shortlistWords.remove, language)}
        {name}
      </button>
    </p>
  );
};
