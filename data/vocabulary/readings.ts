import type { Text } from './languages';

/** Whether the plan says where a thing is and what it is, or we read it so. */
export const readings = {
  stated: { name: { zh: '规划写明', en: 'Stated' } },
  interpreted: { name: { zh: '我们的读法', en: 'Our reading' } },
} as const satisfies Record<string, { name: Text }>;

export type ReadingId = keyof typeof readings;
export const readingIds = Object.keys(readings) as ReadingId[];
