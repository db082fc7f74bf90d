/**
 * Levenshtein distance between two words: insertions, deletions and replacements of one character.
 * Time and memory grow with the product of the lengths, so callers cut what a reader typed.
 */
export const editDistance = (one: string, other: string): number => {
  const target = [...other];
  let row = Array.from({ length: target.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, otherLetter] of target.entries()) {
      const replaced = (row[at] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[target.length] ?? 0;
};
