import { createReadStream, createWriteStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { filesUnder } from './files-under';

const texts = /\.(css|csv|geojson|html|js|json|mjs|rsc|svg|txt|xml)$/;

/** Lays a compressed copy beside each file of text, for servers that look for one. */
export const compress = async (folder: string): Promise<void> => {
  const names = filesUnder(folder).filter((name) => texts.test(name));
  const next = names.values();
  const work = async () => {
    for (const name of next) {
      await pipeline(createReadStream(name), createGzip(), createWriteStream(`${name}.gz`));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
};
