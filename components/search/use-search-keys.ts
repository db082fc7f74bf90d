'use client';

import { useEffect, useEffectEvent } from 'react';
import { useView } from '../view/use-view';

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

const isForSearch = (event: KeyboardEvent, singleKeys: boolean): boolean => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === 'k') return isCommand && !event.shiftKey;
  return singleKeys && event.key === '/' && !isCommand && !isTyping(event.target);
};

/** Ctrl-K (⌘K) everywhere, and / where nothing is being typed, open the search. */
export const useSearchKeys = (open: () => void): void => {
  const { singleKeys } = useView();
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (!isForSearch(event, singleKeys)) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => listen(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
