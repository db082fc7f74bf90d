/** What the operator learns of an error in a reader's browser: nothing about the reader. */
export interface ClientError {
  message: string;
  /** Of our own files only: `/_next/static/chunks/x.js:1:2`, innermost first. */
  stack: readonly string[];
  /** Without query and anchor. */
  path: string;
  version: string;
}

const longest = { message: 300, line: 160, stack: 10, version: 40 } as const;

const ourFile = /\/_next\/static\/[\w./~-]+\.m?js:\d+(?::\d+)?/;
const ourPage = /^\/(?:zh|en)(?:\/[\w-]+){0,3}$/;
const address = /(?:https?|blob|data|file|ws):[^\s'")]*/g;

const textIn = (value: unknown, length: number): string =>
  (typeof value === 'string' ? value : '').slice(0, length);

/** Addresses can hold a reader's query; what is quoted can hold a reader's words. */
const plain = (message: string): string =>
  message
    .replace(address, '[address]')
    .replace(/"[^"]*"/g, '"…"')
    .replace(/[?#][^\s'")]+/g, '');

const framesIn = (lines: readonly unknown[]): string[] =>
  lines
    .flatMap((line) => ourFile.exec(textIn(line, 2_000))?.[0].slice(0, longest.line) ?? [])
    .slice(0, longest.stack);

/** Keeps of a report what may be kept, whoever sent it; null where nothing is left. */
export const trimmed = (value: unknown): ClientError | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { message, stack, path, version } = value as Record<string, unknown>;
  const said = plain(textIn(message, 2_000)).slice(0, longest.message).trim();
  if (said === '') return null;
  return {
    message: said,
    stack: framesIn(Array.isArray(stack) ? stack : textIn(stack, 8_000).split('\n')),
    path: ourPage.test(textIn(path, 200)) ? textIn(path, 200) : 'elsewhere',
    version: textIn(version, longest.version).replace(/[^\w.-]/g, ''),
  };
};
