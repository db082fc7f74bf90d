'use client';

import { useSyncExternalStore } from 'react';
import { type Draft, emptyDraft, readDraft, subscribeDraft } from './draft-store';

const readOnServer = () => emptyDraft;

/** The story that is being made in this browser; empty in the HTML. */
export const useOwnStory = (): Draft =>
  useSyncExternalStore(subscribeDraft, readDraft, readOnServer);
