'use client';

import dynamic from 'next/dynamic';
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useView } from '../view/use-view';
import { isForOthers } from './commands';
import './presenting.css';

/** Nothing of the hall, nor of the stories, is fetched before it is needed. */
const Hall = dynamic(() => import('./hall').then((module) => module.Hall), { ssr: false });
const StoryBar = dynamic(() => import('./story-bar').then((module) => module.StoryBar), {
  ssr: false,
});

/** Marks the page for the style sheet, as `theme.js` has done before the first paint. */
const markMode = (mode: string | null): void => {
  if (mode === 'present') document.documentElement.dataset.mode = mode;
  else if (document.documentElement.dataset.mode === 'present') {
    delete document.documentElement.dataset.mode;
  }
};

/** The door to the hall: the key P, the hall itself, and the way back to a story that was left. */
export const Presenting = () => {
  const { mode, story, singleKeys, setQuery } = useView();
  const presents = mode === 'present';
  useLayoutEffect(() => {
    markMode(mode);
    return () => markMode(null);
  }, [mode]);

  const enter = useEffectEvent((event: KeyboardEvent) => {
    if (!singleKeys || presents || event.defaultPrevented || event.repeat || isForOthers(event))
      return;
    if (event.key.toLowerCase() !== 'p' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    void setQuery({ mode: 'present' }, { history: 'push' });
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => enter(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  if (presents) return <Hall />;
  return story && mode === null ? <StoryBar /> : null;
};
