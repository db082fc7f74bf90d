import type { Measure } from '@/data/schema/measure';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { Citation } from '../ui/citation';

interface MeasurePointsProps {
  /** What the points are about, where the heading above does not say it. */
  name?: Text | undefined;
  measures: readonly Measure[];
  language: Language;
}

/** Things that the plan will do, in our words, each with its paragraph; one alone bears the name. */
export const MeasurePoints = ({ name, measures, language }: MeasurePointsProps) => {
  const alone = measures.length === 1;
  return (
    <div className="border-b border-rule py-1.5">
      {name && !alone && (
        <h3 className="text-small/6 font-semibold text-ink-second">{t(name, language)}</h3>
      )}
      <ul>
        {measures.map(({ text, citation }) => (
          <li key={text.en} className="flex items-start gap-2.5 py-0.5">
            {!alone && (
              <span aria-hidden="true" className="leading-6 text-ink-third">
                ·
              </span>
            )}
            <span className="min-w-0 flex-1 leading-6 text-pretty">
              {name && alone && (
                <span className="mr-2 text-small font-semibold text-ink-second">
                  {t(name, language)}
                </span>
              )}
              {t(text, language)}
            </span>
            <Citation paragraphs={[citation.paragraph]} language={language} />
          </li>
        ))}
      </ul>
    </div>
  );
};
