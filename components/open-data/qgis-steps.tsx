import { type Language, t } from '@/data/vocabulary/languages';
import { commands, commandWords, qgisSteps, qgisWords } from '../text/open-data';
import { Note } from '../ui/note';
import { SectionHeading } from '../ui/section-heading';
import { Command } from './command';

/** How to bring the data into QGIS, step by step; pictures are made by `e2e/ogc/qgis/pictures.py`. */
export const QgisSteps = ({ language }: { language: Language }) => (
  <section className="flex flex-col gap-3">
    <SectionHeading>{t(qgisWords.title, language)}</SectionHeading>
    <Command text={commands.service} />
    <ol className="list-decimal space-y-3 pl-5 marker:text-ink-second">
      {qgisSteps.map(({ says, picture }) => (
        <li key={says.en}>
          {t(says, language)}
          {picture && (
            // biome-ignore lint/performance/noImgElement: a file as it is, on any server
            <img
              src={`/qgis/${picture.name}-${language}.png`}
              alt={t(picture.alt, language)}
              width={picture.width}
              height={picture.height}
              loading="lazy"
              className="mt-1.5 h-auto max-w-full border border-rule"
            />
          )}
        </li>
      ))}
    </ol>
    <Note>{t(qgisWords.note, language)}</Note>
  </section>
);

/** The same for who works in a terminal. */
export const CommandLine = ({ language }: { language: Language }) => (
  <section className="flex flex-col gap-2">
    <SectionHeading>{t(commandWords.title, language)}</SectionHeading>
    <p>{t(commandWords.gdal, language)}</p>
    <Command text={commands.gdal} />
    <p>{t(commandWords.curl, language)}</p>
    <Command text={commands.curl} />
  </section>
);
