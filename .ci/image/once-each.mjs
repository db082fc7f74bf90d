import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * Keeps files of the same content once: the others become links to the first, by relative paths,
 * which copies of the folder keep. Next writes a page's payload under two names, and what all pages
 * share once for each.
 *
 * @param {string} folder
 * @returns {number} bytes saved
 */
export const onceEach = (folder) => {
  const first = new Map();
  let saved = 0;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const { size } = statSync(file);
    const content = createHash('sha256').update(readFileSync(file)).digest('hex');
    const same = first.get(content);
    if (same === undefined || size === 0) {
      first.set(content, file);
      continue;
    }
    unlinkSync(file);
    symlinkSync(path.relative(path.dirname(file), same), file);
    saved += size;
  }
  return saved;
};
