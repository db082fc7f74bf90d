import { type Language, t } from '@/data/vocabulary/languages';
import { licences } from '@/geo/export/credits';
import { version } from '@/package.json';
import { inBoth } from '../text/fill';
import { licenceWords } from '../text/open-data';
import { Mixed } from '../ui/mixed';
import { Note } from '../ui/note';
import { SectionHeading } from '../ui/section-heading';
import { PlainRow, PlainTable } from './plain-table';

/** What whoever passes the data on has to say. */
export const Licences = ({ language }: { language: Language }) => (
  <section id="licences" className="flex scroll-mt-4 flex-col gap-2 max-sheet:scroll-mt-18">
    <SectionHeading>{t(licenceWords.title, language)}</SectionHeading>
    <PlainTable
      label={t(licenceWords.title, language)}
      heads={[licenceWords.what, licenceWords.licence, licenceWords.credit].map((head) =>
        t(head, language),
      )}
    >
      {licences.map(({ what, licence, credit }) => (
        <PlainRow
          key={credit}
          head={t(what, language)}
          cells={[licence, credit].map((cell) => (
            <span key={cell} lang="en">
              {cell}
            </span>
          ))}
        />
      ))}
    </PlainTable>
    <Note>{t(licenceWords.note, language)}</Note>
    <h3 className="pt-1 font-semibold">{t(licenceWords.cite, language)}</h3>
    <p className="select-all">
      <Mixed text={inBoth(licenceWords.citation, { version })} language={language} />
    </p>
  </section>
);
