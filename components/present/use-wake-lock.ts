'use client';

import { useEffect } from 'react';

/**
 * Keeps the screen awake while it is mounted, where there is a wake lock: the browser lets go of it
 * whenever the page is hidden, so it is asked for again when the page is back.
 */
export const useWakeLock = (): void => {
  useEffect(() => {
    let gone = false;
    let lock: WakeLockSentinel | null = null;
    const hold = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      // Refused when the battery is low: the screen then sleeps as it always does.
      const held = await navigator.wakeLock.request('screen').catch(() => null);
      if (gone) void held?.release();
      else lock = held;
    };
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
};
