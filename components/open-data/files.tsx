import { type Language, t } from '@/data/vocabulary/languages';
import { downloads } from '@/geo/doors/download';
import { filesWords, fileUses } from '../text/open-data';
import { NameLink } from '../ui/name-link';
import { SectionHeading } from '../ui/section-heading';
import { pathToPage } from '../view/paths';
import { DataLink } from './data-link';
import { PlainRow, PlainTable } from './plain-table';

/** Every file that can be taken whole. */
export const Files = ({ language }: { language: Language }) => (
  <section className="flex flex-col gap-2">
    <SectionHeading>{t(filesWords.title, language)}</SectionHeading>
    <PlainTable
      label={t(filesWords.title, language)}
      heads={[t(filesWords.file, language), t(filesWords.holds, language)]}
    >
      {downloads.map(({ name }) => {
        const use = fileUses[name];
        return (
          <PlainRow
            key={name}
            head={<DataLink href={`/api/${name}`}>{name}</DataLink>}
            cells={[use && t(use, language)]}
          />
        );
      })}
    </PlainTable>
    <p className="text-small text-ink-second">
      {t(filesWords.narrowed, language)}{' '}
      <NameLink href={pathToPage(language, 'table')}>{t(filesWords.table, language)}</NameLink>
    </p>
  </section>
);
