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
  { key: 'paragraphs', name: paragraphsWord },
  ...yieldKinds.map((key) => ({ key, name: yieldNames[key] })),
  { key: 'none', name: noneWord },
  { key: 'accounted', name: accountedWord },
] as const;

const Counts = ({ coverage, language }: { coverage: Coverage; language: Language }) =>
  columns.map(({ key }) => (
    <td
      key={key}
      className="py-1 pl-2 text-right tabular-nums data-zero:text-ink-third"
      data-zero={coverage[key] === 0 || undefined}
    >
      {numberIn(language, coverage[key])}
    </td>
  ));

interface CoverageTableProps {
  rows: readonly AuditedParagraph[];
  language: Language;
}

/** Chapter by chapter: how many paragraphs yield sites, figures, measures, findings, or nothing. */
export const CoverageTable = ({ rows, language }: CoverageTableProps) => (
  <section>
    <table className="w-full border-collapse">
      <caption className="pb-1 text-left">
        <h2 className="text-row font-semibold text-ink">{t(coverageTitle, language)}</h2>
      </caption>
      <thead className="border-b border-ink text-small text-ink-second">
        <tr>
          <th scope="col" className="pb-1 text-left font-normal">
            {t(chapterWord, language)}
          </th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col" className="pb-1 pl-2 text-right font-normal">
              {t(name, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coverageByChapter(rows).map(({ chapter, coverage }) => (
          <tr key={chapter.path} className="border-b border-rule">
            <th scope="row" className="py-1 text-left font-normal">
              <NameLink href={pathToHeading(language, chapter)} scroll>
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
