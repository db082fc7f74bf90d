import { type Language, t } from '@/data/vocabulary/languages';
import { commands, commandWords, qgisSteps, qgisWords } from '../text/open-data';
import { Note } from '../ui/note';
import { SectionHeading } from '../ui/section-heading';
import { Command } from './command';
import { QgisDrawing } from './qgis-drawing';

/** How to bring the data into QGIS, step by step. */
export const QgisSteps = ({ language }: { language: Language }) => (
  <section className="flex flex-col gap-3">
    <SectionHeading>{t(qgisWords.title, language)}</SectionHeading>
    <ol className="list-decimal space-y-1 pl-5 marker:text-ink-second">
      {qgisSteps.map((step) => (
        <li key={step.en}>{t(step, language)}</li>
      ))}
    </ol>
    <Command text={commands.service} />
    <QgisDrawing language={language} />
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
