import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesUnder } from './files-under';

const texts = /\.(css|html|js|json|mjs|rsc|svg)$/;

/** Lays a compressed copy beside each file of text, for servers that look for one. */
export const compress = (folder: string): void => {
  for (const file of filesUnder(folder).filter((name) => texts.test(name))) {
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
};
