import { type Language, t } from '@/data/vocabulary/languages';
import { collections } from '@/geo/ogc/collections';
import { numberIn } from '../text/numbers';
import { commands, examples, serviceWords, shapeNames } from '../text/open-data';
import { SectionHeading } from '../ui/section-heading';
import { Command } from './command';
import { DataLink } from './data-link';
import { PlainRow, PlainTable } from './plain-table';

/** The door for GIS programs: its address, what it gives, and requests to try. */
export const Service = ({ language }: { language: Language }) => (
  <section className="flex flex-col gap-2">
    <SectionHeading>{t(serviceWords.title, language)}</SectionHeading>
    <p>{t(serviceWords.says, language)}</p>
    <Command text={commands.service} />
    <PlainTable
      label={t(serviceWords.title, language)}
      heads={[
        t(serviceWords.collection, language),
        t(serviceWords.shape, language),
        t(serviceWords.count, language),
      ]}
    >
      {collections.map(({ id, title, geometryType, features }) => (
        <PlainRow
          key={id}
          head={
            <>
              <DataLink href={`/api/ogc/collections/${id}`}>{id}</DataLink>{' '}
              <span className="text-ink-second">{t(title, language)}</span>
            </>
          }
          cells={[t(shapeNames[geometryType], language), numberIn(language, features.length)]}
        />
      ))}
    </PlainTable>
    <h3 className="pt-1 font-semibold">{t(serviceWords.tryIt, language)}</h3>
    <ul>
      {examples.map(({ says, path }) => (
        <li key={path} className="border-b border-rule py-1">
          <DataLink href={path}>{t(says, language)}</DataLink>
          <span className="block font-mono text-citation break-all text-ink-second">{path}</span>
        </li>
      ))}
      <li className="py-1">
        <DataLink href="/api/ogc/api">{t(serviceWords.description, language)}</DataLink>
      </li>
    </ul>
  </section>
);
