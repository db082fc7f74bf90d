import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file in a folder and in those under it, by its full path. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
