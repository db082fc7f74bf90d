import { type Language, type Text, t } from '@/data/vocabulary/languages';
import type { Fields } from '@/geo/schema/field';
import { siteFields } from '@/geo/schema/site-fields';
import { targetFields } from '@/geo/schema/target-fields';
import { inBoth } from '../text/fill';
import { fieldWords, typeNames } from '../text/open-data';
import { Disclosure } from '../ui/disclosure';
import { SectionHeading } from '../ui/section-heading';
import { DataLink } from './data-link';
import { PlainRow, PlainTable } from './plain-table';

interface FieldTableProps {
  title: Text;
  fields: Fields;
  open?: boolean;
  language: Language;
}

const FieldTable = ({ title, fields, open = false, language }: FieldTableProps) => {
  const names = Object.entries(fields);
  const label = t(inBoth(title, { count: names.length }), language);
  return (
    <Disclosure open={open} summary={label}>
      <PlainTable
        label={label}
        heads={[fieldWords.name, fieldWords.type, fieldWords.means].map((head) =>
          t(head, language),
        )}
      >
        {names.map(([name, { type, nullable, means }]) => (
          <PlainRow
            key={name}
            head={<code className="font-mono text-small">{name}</code>}
            cells={[
              <span key="type" className="text-ink-second">
                {t(typeNames[type], language)}
                {nullable &&
                  `${language === 'zh' ? '，' : ', '}${t(fieldWords.emptyToo, language)}`}
              </span>,
              t(means, language),
            ]}
          />
        ))}
      </PlainTable>
    </Disclosure>
  );
};

const described = [
  '/schema/v1/site.json',
  '/schema/v1/sites.json',
  '/schema/v1/target.json',
  '/schema/v1/targets.json',
  '/datapackage.json',
];

/** Every column of the files, and where programs find the same. */
export const Columns = ({ language }: { language: Language }) => (
  <section className="flex flex-col gap-2">
    <SectionHeading>{t(fieldWords.title, language)}</SectionHeading>
    <FieldTable title={fieldWords.sites} fields={siteFields} open language={language} />
    <FieldTable title={fieldWords.targets} fields={targetFields} language={language} />
    <p className="text-ink-second">{t(fieldWords.schemas, language)}</p>
    <ul className="flex flex-wrap gap-x-4 font-mono text-small">
      {described.map((path) => (
        <li key={path}>
          <DataLink href={path}>{path}</DataLink>
        </li>
      ))}
    </ul>
  </section>
);
