import { z } from 'zod';

/** Both versions are required: a missing translation is a build error. */
export const textSchema = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
});
