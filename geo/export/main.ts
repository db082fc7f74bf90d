import { parseArgs } from 'node:util';
import { collections, type Writer } from './exports';

const known: Record<string, Record<string, Writer>> = collections;

const usage = Object.entries(known)
  .map(
    ([name, formats]) =>
      `  npm run -s export -- ${name} --format ${Object.keys(formats).join('|')}`,
  )
  .join('\n');

const parse = (args: string[]) =>
  parseArgs({ args, options: { format: { type: 'string' } }, allowPositionals: true });

/** The writer that the arguments ask for. Throws an Error whose message says what is wrong. */
const writerFor = (args: string[]): Writer => {
  const { values, positionals } = parse(args);
  const [name = '', ...more] = positionals;
  const formats = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!formats) throw new Error(name ? `No collection “${name}”.` : 'Name a collection.');
  if (more.length > 0) throw new Error(`One collection at a time, not also “${more.join(' ')}”.`);
  const format = values.format ?? '';
  const writer = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!writer) throw new Error(format ? `${name} has no format “${format}”.` : 'Name a format.');
  return writer;
};

/** A reader that closes early, such as head, is no error. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1);
});

const refuse = (error: Error): undefined => {
  process.stderr.write(`${error.message}\n${usage}\n`);
  process.exitCode = 2;
};

const wanted = (): Writer | undefined => {
  try {
    return writerFor(process.argv.slice(2));
  } catch (error) {
    return refuse(error as Error);
  }
};

process.stdout.write((await wanted()?.()) ?? '');
