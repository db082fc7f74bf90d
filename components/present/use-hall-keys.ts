'use client';

import { useEffectEvent, useLayoutEffect } from 'react';
import { useView } from '../view/use-view';
import { type Command, commandOf } from './commands';

/** Bound while it is mounted, and ahead of the map's and the page's own keys. */
export const useHallKeys = (obey: (command: Command) => void): void => {
  const { singleKeys } = useView();
  const listen = useEffectEvent((event: KeyboardEvent) => {
    // An open dialog has Esc and all other keys to itself; the page must not hear them.
    if (document.querySelector('dialog[open]')) {
      if (event.key === 'Escape') event.stopPropagation();
      return;
    }
    const command = commandOf(event, singleKeys);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat && command !== 'next' && command !== 'previous') return;
    obey(command);
  });
  // With the hall itself, not after it is painted: whoever sees a scene may press on.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => listen(event);
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
};
