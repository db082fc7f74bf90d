'use client';

import { emptyStory, type OwnStory } from './own-story';

export const useOwnStory = (): OwnStory => emptyStory;
