import { sites } from '@/data/dataset';
import { type Language, t } from '@/data/vocabulary/languages';
import { type PrecisionId, precisionIds, precisions } from '@/data/vocabulary/precisions';
import { MarkOf } from '../lists/site-row';
import {
  aboutChapters,
  aboutLead,
  aboutSources,
  aboutTitle,
  precisionsTitle,
  sourceColumns,
  sourcesTitle,
} from '../text/about';
import { shellWords } from '../text/shell-words';
import { Breadcrumb } from '../ui/breadcrumb';
import { Lead } from '../ui/lead';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { SectionHeading } from '../ui/section-heading';
import { KeySwitch } from '../view/key-switch';

/** The mark of the first site that is known so closely. */
const Example = ({ precision }: { precision: PrecisionId }) => {
  const site = sites.find((each) => each.precision === precision);
  return site && <MarkOf site={site} />;
};

/** The six fills of a mark, each with what it says about a position. */
const Precisions = ({ language }: { language: Language }) => (
  <section>
    <SectionHeading>{t(precisionsTitle, language)}</SectionHeading>
    <dl className="grid grid-cols-[auto_1fr]">
      {precisionIds.map((precision) => (
        <div
          key={precision}
          className="col-span-2 grid grid-cols-subgrid gap-x-4 leading-6 border-b border-rule py-1.5"
        >
          <dt className="flex h-6 items-center gap-2.5">
            <Example precision={precision} />
            {t(precisions[precision].name, language)}
          </dt>
          <dd className="text-ink-second">{t(precisions[precision].means, language)}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const Sources = ({ language }: { language: Language }) => (
  <section>
    <SectionHeading>{t(sourcesTitle, language)}</SectionHeading>
    <table className="w-full border-collapse text-small">
      <thead className="text-left text-ink-second">
        <tr>
          {[sourceColumns.what, sourceColumns.name, sourceColumns.licence].map((column) => (
            <th key={column.en} scope="col" className="py-1 pr-3 font-normal">
              {t(column, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {aboutSources.map(({ what, name, licence }) => (
          <tr key={what.en} className="border-t border-rule align-top">
            <th scope="row" className="py-1.5 pr-3 text-left font-semibold">
              {t(what, language)}
            </th>
            <td className="py-1.5 pr-3">{t(name, language)}</td>
            <td className="py-1.5 text-ink-second">{t(licence, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** What to know before quoting: what the atlas says, how it counts, how it knows. */
export const AboutPanel = ({ language }: { language: Language }) => (
  <Panel>
    <header className="flex flex-col gap-2">
      <Breadcrumb language={language} />
      <PanelHeading name={aboutTitle} language={language} />
      <Lead>{t(aboutLead, language)}</Lead>
    </header>
    {aboutChapters.map(({ title, paragraphs }) => (
      <section key={title.en}>
        <SectionHeading>{t(title, language)}</SectionHeading>
        {paragraphs.map((paragraph) => (
          <p key={paragraph.en} className="pt-2 text-lead/7 text-pretty">
            {t(paragraph, language)}
          </p>
        ))}
      </section>
    ))}
    <section>
      <SectionHeading>{t(shellWords.keysTitle, language)}</SectionHeading>
      <p className="pt-2 text-lead/7 text-pretty">{t(shellWords.keysLead, language)}</p>
      <KeySwitch />
    </section>
    <Precisions language={language} />
    <Sources language={language} />
  </Panel>
);
