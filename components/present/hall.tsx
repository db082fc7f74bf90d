'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { presentWords } from '../text/present-words';
import { useView, useViewInOtherLanguage } from '../view/use-view';
import type { Command } from './commands';
import { toggleFullScreen } from './full-screen';
import './hall.css';
import { HallProgress } from './hall-progress';
import { HallTools } from './hall-tools';
import { HallWords } from './hall-words';
import { KeyList } from './key-list';
import { pageCites, pageTitle } from './page-title';
import { litSites, shownSentence } from './shown-sentence';
import { Spotlight } from './spotlight';
import { useFocusOnEntering } from './use-focus-on-entering';
import { useHallKeys } from './use-hall-keys';
import { useLeaving } from './use-leaving';
import { useNotesWindow } from './use-notes-window';
import { useSteps } from './use-steps';
import { useSwipe } from './use-swipe';
import { useWakeLock } from './use-wake-lock';

/** With what makes codes, it is fetched when one is asked for. */
const HallCode = dynamic(() => import('./hall-code'), { ssr: false });

/** What of the hall's own is on screen, beyond the scene. */
type Extra = 'blank' | 'code' | 'keys' | 'note' | 'spotlight';

const nothing: ReadonlySet<Extra> = new Set();

/** What stands beside the map while presenting: the words, the scenes, and what keys do. */
export const Hall = () => {
  const { language, pathname, selection, filter } = useView();
  const router = useRouter();
  const otherView = useViewInOtherLanguage();
  const [extras, setExtras] = useState(nothing);
  const { story, step, goTo, last } = useSteps();
  const { leave, explore } = useLeaving();
  const scene = story?.scenes[story.index];
  const title = scene?.title ?? pageTitle(pathname, selection);
  const notes = useNotesWindow(
    story && {
      language,
      title,
      note: scene?.note ?? null,
      next: story.scenes[story.index + 1]?.title ?? null,
      number: story.index + 1,
      count: story.scenes.length,
    },
    step,
  );
  const swipe = useSwipe(step);
  const focused = useFocusOnEntering();
  useWakeLock();

  const has = (extra: Extra) => extras.has(extra);
  const toggle = (extra: Extra) => {
    const next = new Set(extras);
    if (!next.delete(extra)) next.add(extra);
    setExtras(next);
  };
  const obey = (command: Command): void => {
    // Whatever is pressed in the dark brings the light back, and nothing else.
    if (has('blank')) {
      toggle('blank');
      return;
    }
    const acts: Readonly<Record<Command, () => unknown>> = {
      next: () => step(1),
      previous: () => step(-1),
      first: () => goTo(0),
      last,
      leave,
      'full-screen': toggleFullScreen,
      blank: () => toggle('blank'),
      help: () => toggle('keys'),
      spotlight: () => toggle('spotlight'),
      language: () => router.replace(otherView, { scroll: false }),
      note: () => story && toggle('note'),
      window: () => story && notes.open(),
      explore: () => story && explore(),
      code: () => toggle('code'),
    };
    acts[command]();
  };
  useHallKeys(obey);

  return (
    <main
      ref={focused}
      tabIndex={-1}
      className="hall"
      aria-label={t(presentWords.presentation, language)}
      {...swipe}
    >
      <HallWords
        language={language}
        title={title}
        shown={shownSentence(selection, filter)}
        cites={scene?.cites ?? pageCites(selection)}
        figures={scene?.figures ?? []}
        lit={litSites(selection, filter)}
      />
      {has('note') && scene && <p className="hall-note">{t(scene.note, language)}</p>}
      <div className="hall-foot">
        {story && (
          <HallProgress
            language={language}
            index={story.index}
            count={story.scenes.length}
            onStep={step}
          />
        )}
        <HallTools
          language={language}
          story={story !== null}
          spotlight={has('spotlight')}
          obey={obey}
        />
        {notes.blocked && (
          <p role="alert" className="hall-blocked">
            {t(presentWords.blocked, language)}
          </p>
        )}
      </div>
      <p aria-live="polite" className="sr-only">
        {story &&
          t(
            inBoth(presentWords.announced, {
              number: story.index + 1,
              count: story.scenes.length,
              title,
            }),
            language,
          )}
      </p>
      {has('spotlight') && <Spotlight />}
      {has('keys') && (
        <KeyList language={language} story={story !== null} onClose={() => toggle('keys')} />
      )}
      {has('code') && (
        <HallCode
          language={language}
          told={story?.title ?? title}
          scene={title}
          onClose={() => toggle('code')}
        />
      )}
      {has('blank') && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: any key of the hall brings the light back
        // biome-ignore lint/a11y/noStaticElementInteractions: as above
        <div className="hall-dark" data-hall-dark onClick={() => toggle('blank')} />
      )}
    </main>
  );
};
