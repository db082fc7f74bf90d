import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem, root } from '../process.mjs';
import { sealed } from './content-policy.mjs';

/** The pages that the build has prerendered, as absolute paths. */
export const builtPages = () =>
  readdirSync(path.join(root, '.next', 'server', 'app'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name));

/**
 * Writes its own Content-Security-Policy into every page. In the page it holds wherever the page is
 * served from; as a header it would take a server that knows a thousand pages' hashes.
 */
export const sealPages = () => {
  const pages = builtPages();
  if (pages.length === 0) throw new Problem('The build has no pages to write a policy into.');
  for (const file of pages) {
    try {
      writeFileSync(file, sealed(readFileSync(file, 'utf8')));
    } catch (error) {
      throw new Problem(`${path.relative(root, file)} ${error.message}`);
    }
  }
  return pages.length;
};
