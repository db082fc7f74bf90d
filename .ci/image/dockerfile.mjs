/**
 * The instructions of a Dockerfile in order: as much of the language as ours uses.
 *
 * @param {string} text
 * @returns {{ name: string, flags: Record<string, string>, rest: string }[]}
 */
export const instructionsOf = (text) =>
  text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [, name = '', flags = '', rest = ''] = /^(\w+)((?:\s+--\S+)*)\s+(.*)$/.exec(line) ?? [];
      const pairs = [...flags.matchAll(/--([\w-]+)=(\S+)/g)].map(([, key, value]) => [key, value]);
      return { name, flags: Object.fromEntries(pairs), rest };
    });

/** Whether `.dockerignore` keeps a file of the project out of the build. */
export const ignoredBy = (text) => {
  const patterns = text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replaceAll('.', '\\.').replace('**/*', '.*'))
    .map((pattern) => new RegExp(`^${pattern}($|/)`));
  return (file) => patterns.some((pattern) => pattern.test(file));
};
