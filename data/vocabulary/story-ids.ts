/** The stories that come with the atlas, in the order in which they are offered. */
export const storyIds = [
  'province-in-figures',
  'coal-and-power',
  'ore-to-alloy',
  'three-fuels',
  'information-belt',
  'open-ports',
] as const;

export type StoryId = (typeof storyIds)[number];

export const isStory = (value: string): value is StoryId =>
  (storyIds as readonly string[]).includes(value);
