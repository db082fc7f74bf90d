import { readDraft, writeDraft } from './draft-store';
import { isEmptyStory, type OwnStory } from './own-story';

/** Takes a story in the place of the draft, which can be brought back. */
export const openStory = (story: OwnStory): void => {
  const { story: held } = readDraft();
  writeDraft(story, isEmptyStory(held) ? null : held);
};
