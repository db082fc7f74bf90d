import { z } from 'zod';
import { storyIds } from '../vocabulary/story-ids';
import { textSchema } from './text';

/** One of our views, with what a presenter says while it is shown. */
const sceneSchema = z.strictObject({
  title: textSchema,
  note: textSchema,
  /** The paragraphs that the note speaks from, ascending; each figure in it stands in one of them. */
  cites: z.array(z.int().min(1).max(161)).min(1),
  /** Ids of the indicators whose levels the wall shows large, the first of them first. */
  figures: z.array(z.string()).min(1).max(4).optional(),
  /** A link of ours without its language: `/sectors/coal?sectors=coal,power`. */
  link: z.string().regex(/^\/[^#\s]*$/, 'a link starts with a slash and holds no anchor'),
});

/** Scenes in the order in which they are told. */
export const storySchema = z.strictObject({
  id: z.enum(storyIds),
  title: textSchema,
  lead: textSchema,
  scenes: z.array(sceneSchema).min(5).max(8),
});

/** Nothing has a default: a record is read in the browser as it is written. */
export type StoryRecord = z.output<typeof storySchema>;
export type SceneRecord = z.output<typeof sceneSchema>;
