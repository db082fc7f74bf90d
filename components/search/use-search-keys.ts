'use client';

import { useEffect, useEffectEvent } from 'react';

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

const isForSearch = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === 'k') return isCommand && !event.shiftKey;
  return event.key === '/' && !isCommand && !isTyping(event.target);
};

/** Ctrl-K (⌘K) everywhere, and / where nothing is being typed, open the search. */
export const useSearchKeys = (open: () => void): void => {
  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (!isForSearch(event)) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => listen(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
