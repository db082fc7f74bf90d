import { readFileSync } from 'node:fs';

/** A JSON file of `sources/`, as its origin gave it. */
export function sourceFile<Content>(name: string): Content {
  return JSON.parse(
    readFileSync(new URL(`../sources/${name}`, import.meta.url), 'utf8'),
  ) as Content;
}
