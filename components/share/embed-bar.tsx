'use client';

import { type ReactNode, useLayoutEffect } from 'react';
import { t } from '@/data/vocabulary/languages';
import { pageTitle } from '../present/page-title';
import { shareWords } from '../text/share-words';
import { shellWords } from '../text/shell-words';
import type { EmbedControl } from '../view/embed-controls';
import { useView } from '../view/use-view';
import './embed.css';
import { useViewLink } from './use-view-link';

/** Marks the page for the style sheet, as `theme.js` has done before the first paint. */
const markEmbed = (controls: ReadonlySet<EmbedControl>): void => {
  document.documentElement.dataset.mode = 'embed';
  document.documentElement.dataset.controls = [...controls].join(' ');
};

const unmarkEmbed = (): void => {
  delete document.documentElement.dataset.mode;
  delete document.documentElement.dataset.controls;
};

/**
 * The line under the map in another site's page: what it shows, who made it, what it does not say,
 * and the way to the same view with everything around it. Nothing at the desk.
 */
export const EmbedBar = ({ credits }: { credits: ReactNode }) => {
  const { mode, controls, language, pathname, selection } = useView();
  const linkOf = useViewLink();
  const embedded = mode === 'embed';
  useLayoutEffect(() => {
    if (!embedded) return;
    markEmbed(controls);
    return unmarkEmbed;
  }, [embedded, controls]);
  if (!embedded) return null;
  const name = pageTitle(pathname, selection);
  return (
    <footer className="embed-bar">
      <div className="min-w-0">
        {controls.has('title') && (
          <p className="embed-title">
            <b>{t(name, language)}</b>
            {name !== shellWords.title && <span>{t(shellWords.title, language)}</span>}
          </p>
        )}
        <div className="embed-source">
          {t(shareWords.source, language)} {t(shellWords.caveat, language)} {credits}
        </div>
      </div>
      <a
        href={linkOf({ query: { mode: null, controls: null } })}
        target="_blank"
        rel="noopener"
        className="embed-full"
      >
        {t(shareWords.fullMap, language)} <span aria-hidden="true">↗</span>
        <span className="sr-only">{t(shareWords.newTab, language)}</span>
      </a>
    </footer>
  );
};
