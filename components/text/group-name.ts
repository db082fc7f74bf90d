import type { Text } from '@/data/vocabulary/languages';
import { inBoth } from './fill';

const words: Text = { zh: '{name}，{count} 处', en: '{name}, {count} sites' };

/** A group of the map by its place and how many it holds. */
export const groupName = (name: Text, count: number): Text => inBoth(words, { name, count });
