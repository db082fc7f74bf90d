'use client';

import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};
const yes = () => true;
const no = () => false;

/** Whether scripts run: false in the HTML, true from the first moment that the page can answer. */
export const useHydrated = (): boolean => useSyncExternalStore(subscribe, yes, no);
