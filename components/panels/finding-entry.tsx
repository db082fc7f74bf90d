import type { Finding } from '@/data/schema/finding';
import { type Language, t } from '@/data/vocabulary/languages';
import { becauseWord, shownWord } from '../text/findings';
import { formerNames, renamedFindings } from '../view/old-links';
import { FindingFact } from './finding-fact';
import { FindingLinks } from './finding-links';
import { FindingSide } from './finding-side';

/** Side by side as far as the column is wide enough; four make two rows. */
const columns: Readonly<Record<number, string>> = {
  2: '@lg:grid-cols-2',
  3: '@lg:grid-cols-2 @3xl:grid-cols-3',
  4: '@lg:grid-cols-2',
};

interface FindingEntryProps {
  finding: Finding;
  language: Language;
}

/** A finding: its sides next to each other, what the atlas shows of them, and why. */
export const FindingEntry = ({ finding, language }: FindingEntryProps) => {
  const { id, title, stands, shown, because } = finding;
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="flex scroll-mt-2 flex-col max-sheet:scroll-mt-14 gap-3 border-b border-rule py-6 last:border-0 target:bg-wash target:shadow-[-0.75rem_0_0_var(--wash),0.75rem_0_0_var(--wash)]"
    >
      {formerNames(renamedFindings, id).map((former) => (
        <span key={former} id={former} className="scroll-mt-2 max-sheet:scroll-mt-14" />
      ))}
      <h3
        id={`${id}-title`}
        className="font-serif text-[1.0625rem]/7 font-semibold text-balance break-after-avoid"
      >
        <a
          href={`#${id}`}
          className="hover:underline hover:decoration-rule hover:underline-offset-4"
        >
          {t(title, language)}
        </a>
      </h3>
      <ol className={`grid break-inside-avoid gap-x-7 gap-y-4 ${columns[stands.length] ?? ''}`}>
        {stands.map((side) => (
          <FindingSide
            key={`${side.citation.paragraph} ${side.citation.phrase}`}
            side={side}
            language={language}
          />
        ))}
      </ol>
      <dl className="grid break-inside-avoid grid-cols-[auto_1fr] items-baseline gap-x-4">
        <FindingFact term={shownWord} language={language}>
          {t(shown, language)}
        </FindingFact>
        <FindingFact term={becauseWord} language={language}>
          {t(because, language)}
        </FindingFact>
        <FindingLinks finding={finding} language={language} />
      </dl>
    </section>
  );
};
