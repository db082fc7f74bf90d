import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { has, Problem, root } from '../process.mjs';
import { sealed } from './content-policy.mjs';
import { deferred } from './defer-scripts.mjs';

/** A build for an image holds a copy of itself. */
const folders = [
  ['.next', 'server', 'app'],
  ['.next', 'standalone', '.next', 'server', 'app'],
];

/** The pages that the build has prerendered, as absolute paths. */
const builtPages = () =>
  folders
    .filter((parts) => has(...parts))
    .flatMap((parts) =>
      readdirSync(path.join(root, ...parts), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name));

/**
 * Writes its own Content-Security-Policy into every page, and has its scripts wait for it. In the
 * page a policy holds wherever the page is served from; as a header it would take a server that
 * knows a thousand pages' hashes.
 */
export const finishPages = () => {
  const pages = builtPages();
  if (pages.length === 0) throw new Problem('The build has no pages to write a policy into.');
  for (const file of pages) {
    try {
      writeFileSync(file, sealed(deferred(readFileSync(file, 'utf8'))));
    } catch (error) {
      throw new Problem(`${path.relative(root, file)} ${error.message}`);
    }
  }
  return pages.length;
};
