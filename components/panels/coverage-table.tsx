import {
  type AuditedParagraph,
  type Coverage,
  coverageByChapter,
  coverageOf,
  yieldKinds,
} from '@/data/audit';
import { type Language, t } from '@/data/vocabulary/languages';
import { numberIn } from '../text/numbers';
import {
  accountedWord,
  chapterWord,
  coverageNote,
  coverageTitle,
  noneWord,
  numberedTitle,
  paragraphsWord,
  wholePlan,
  yieldNames,
} from '../text/plan';
import { NameLink } from '../ui/name-link';
import { pathToHeading } from '../view/paths';

const columns = [
  { key: 'paragraphs', name: paragraphsWord, look: '' },
  ...yieldKinds.map((key) => ({ key, name: yieldNames[key], look: '' })),
  { key: 'none', name: noneWord, look: '' },
  // A phone has no room for it; the page's title says the same of all of them.
  { key: 'accounted', name: accountedWord, look: 'hidden @xl:table-cell' },
] as const;

const Counts = ({ coverage, language }: { coverage: Coverage; language: Language }) =>
  columns.map(({ key, look }) => (
    <td
      key={key}
      data-zero={coverage[key] === 0 || undefined}
      className={`py-1 pl-1.5 text-right tabular-nums data-zero:text-ink-third ${look}`}
    >
      {numberIn(language, coverage[key])}
    </td>
  ));

const Heads = ({ language }: { language: Language }) => (
  <tr>
    <th scope="col" className="pb-1 text-left font-normal">
      {t(chapterWord, language)}
    </th>
    {columns.map(({ key, name, look }) => (
      <th key={key} scope="col" className={`pb-1 pl-1.5 text-right font-normal @xl:w-20 ${look}`}>
        {key === 'paragraphs' ? (
          <>
            <span aria-hidden="true" className="@xl:hidden">
              ¶
            </span>
            <span className="sr-only @xl:not-sr-only">{t(name, language)}</span>
          </>
        ) : (
          t(name, language)
        )}
      </th>
    ))}
  </tr>
);

interface CoverageTableProps {
  rows: readonly AuditedParagraph[];
  language: Language;
}

/** Chapter by chapter: how many paragraphs yield sites, figures, measures, findings, or nothing. */
export const CoverageTable = ({ rows, language }: CoverageTableProps) => (
  <section className="@container relative overflow-x-auto">
    <table className="w-full border-collapse">
      <caption className="pb-1 text-left">
        <h2 className="text-row font-semibold text-ink">{t(coverageTitle, language)}</h2>
      </caption>
      <thead className="border-b border-ink text-citation text-ink-second @xl:text-small">
        <Heads language={language} />
      </thead>
      <tbody>
        {coverageByChapter(rows).map(({ chapter, coverage }) => (
          <tr key={chapter.path} className="border-b border-rule">
            <th scope="row" className="py-1 text-left font-normal">
              <NameLink href={pathToHeading(language, chapter)}>
                {t(numberedTitle(chapter), language)}
              </NameLink>
            </th>
            <Counts coverage={coverage} language={language} />
          </tr>
        ))}
      </tbody>
      <tfoot className="font-semibold">
        <tr>
          <th scope="row" className="py-1 text-left font-semibold">
            {t(wholePlan, language)}
          </th>
          <Counts coverage={coverageOf(rows)} language={language} />
        </tr>
      </tfoot>
    </table>
    <p className="pt-1 text-small text-ink-second">{t(coverageNote, language)}</p>
  </section>
);
