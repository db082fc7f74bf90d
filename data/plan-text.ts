import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const planFile = join(process.cwd(), '..', 'shared', 'plan', 'plan.zh.txt');

/** U+E004 stands at many line ends of the file: left by transmission, not by the plan. */
const transmissionMark = /\uE004/g;

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.length > 0);

const planText = (): string | null =>
  existsSync(planFile) ? readFileSync(planFile, 'utf8') : null;

/**
 * The plan's paragraphs (index 0 is paragraph 1), or null where the text is not at hand:
 * the plan is not part of the project.
 */
export const planParagraphs = (): readonly string[] | null => {
  const text = planText();
  return text === null ? null : paragraphsOf(text.replace(transmissionMark, ''));
};

/** The same with what transmission left at their ends. */
export const markedParagraphs = (): readonly string[] | null => {
  const text = planText();
  return text === null ? null : paragraphsOf(text);
};
