import type { Language } from '@/data/vocabulary/languages';
import { Verbatim } from './verbatim';

/** The plan's own words among ours: always Chinese, in a face of their own, beside a rule. */
export const PlanQuote = ({ phrase, language }: { phrase: string; language: Language }) => (
  <blockquote
    lang="zh"
    className="my-0.5 border-l-2 border-ink-third pl-2.5 font-plan text-row/6 text-ink-second"
  >
    <Verbatim phrase={phrase} language={language} />
  </blockquote>
);
