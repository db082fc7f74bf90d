'use client';

import { useRef, useState } from 'react';
import { type Text, t } from '@/data/vocabulary/languages';
import { isShown } from '@/geo/features/filter';
import { mapSiteById } from '@/geo/features/map-sites';
import { useEndpoint } from '../fetch/use-endpoint';
import { shortlistWords } from '../text/shortlist-words';
import { useView } from '../view/use-view';
import { EmptyShortlist } from './empty-shortlist';
import { Fetching } from './fetching';
import { OffMap } from './off-map';
import { PickActions } from './pick-actions';
import { PickCard } from './pick-card';
import { ShortlistBar } from './shortlist-bar';
import { usePicks } from './use-picks';
import './shortlist.css';

/** The picked sites side by side, in the reader's order, or how to pick some. */
export const Shortlist = () => {
  const { language, filter } = useView();
  const { picks, clear } = usePicks();
  const [said, setSaid] = useState<Text | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const { data, error, mutate } = useEndpoint(picks.length > 0 ? '/sites/comparison.json' : null);
  const sites = picks.flatMap((id) => mapSiteById(id) ?? []);
  const hidden = sites.filter((site) => !isShown(site, filter)).length;
  const clearAll = () => {
    clear();
    setSaid(shortlistWords.cleared);
  };
  // The button that had the focus is gone: the list itself takes it.
  const afterRemoval = (message: Text) => {
    setSaid(message);
    list.current?.focus();
  };
  return (
    <>
      <p role="status" className="min-h-5 text-small text-ink-second empty:hidden print:hidden">
        {said && t(said, language)}
      </p>
      {sites.length === 0 ? (
        <EmptyShortlist language={language} />
      ) : (
        <>
          <ShortlistBar picks={picks} onClear={clearAll} />
          <OffMap count={hidden} />
          <ol
            ref={list}
            tabIndex={-1}
            aria-label={t(shortlistWords.compared, language)}
            className="pick-list"
          >
            {sites.map((site) => {
              const compared = data?.sites[site.id];
              const target = compared?.target && data?.targets[compared.target];
              return (
                <PickCard
                  key={site.id}
                  site={site}
                  language={language}
                  actions={<PickActions site={site} onMoved={setSaid} onRemoved={afterRemoval} />}
                  {...(compared ? { compared } : {})}
                  {...(target ? { target } : {})}
                />
              );
            })}
          </ol>
          {!data && <Fetching failed={Boolean(error)} onRetry={() => void mutate()} />}
          <p className="text-small text-ink-second">{t(shortlistWords.distanceNote, language)}</p>
        </>
      )}
    </>
  );
};
