/** Paragraph numbers, ascending, drawn together where they follow each other. */
export const paragraphRuns = (paragraphs: readonly number[]): { from: number; to: number }[] => {
  const runs: { from: number; to: number }[] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (last && paragraph === last.to + 1) last.to = paragraph;
    else runs.push({ from: paragraph, to: paragraph });
  }
  return runs;
};
