'use client';

import { t } from '@/data/vocabulary/languages';
import { mapSiteById } from '@/geo/features/map-sites';
import { inBoth } from '../text/fill';
import { shortlistWords } from '../text/shortlist-words';
import { picksAtMost } from '../view/picks';
import { useView } from '../view/use-view';
import { usePicks } from './use-picks';
import './pick-button.css';

interface PickButtonProps {
  site: string;
  /** In a row: seen while the row is pointed at or focused, when pressed, and under a finger. */
  quiet?: boolean;
  /** Passed over by the Tab key, where arrow keys lead through rows. */
  passedOver?: boolean;
}

/** Puts a site on the shortlist or takes it off; the link holds it. */
export const PickButton = ({ site, quiet = false, passedOver = false }: PickButtonProps) => {
  const { language } = useView();
  const { has, full, toggle } = usePicks();
  const name = mapSiteById(site)?.name;
  const picked = has(site);
  const refused = full && !picked;
  const hint = refused ? inBoth(shortlistWords.full, { count: picksAtMost }) : null;
  return (
    <button
      type="button"
      aria-pressed={picked}
      aria-disabled={refused || undefined}
      title={t(hint ?? (picked ? shortlistWords.picked : shortlistWords.pick), language)}
      tabIndex={passedOver ? -1 : undefined}
      data-pick={site}
      data-quiet={quiet || undefined}
      onClick={() => !refused && toggle(site)}
      className="pick-button"
    >
      <span aria-hidden="true">{picked ? '★' : '☆'}</span>
      <span className="pick-word">{t(shortlistWords.pick, language)}</span>
      <span className="sr-only">{name && t(name, language)}</span>
    </button>
  );
};
