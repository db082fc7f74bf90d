import type { Yield } from '@/data/audit';
import { type Language, t } from '@/data/vocabulary/languages';
import { aimsWord } from '../text/plan';
import { Citation } from '../ui/citation';
import { SectionHeading } from '../ui/section-heading';
import { SectorLink } from './sector-link';

/** Our sentences on a sector that rest on a paragraph, and what else they rest on. */
export const ParagraphAims = ({ aims, language }: { aims: Yield['aims']; language: Language }) =>
  aims.length > 0 && (
    <section>
      <SectionHeading>{t(aimsWord, language)}</SectionHeading>
      <ul>
        {aims.map(({ sector, text, paragraphs }) => (
          <li key={text.en} className="border-b border-rule py-1.5">
            <p className="leading-6 text-pretty">
              {t(text, language)}{' '}
              <Citation paragraphs={paragraphs} language={language} standing="sentence" />
            </p>
            <p className="text-small text-ink-second">
              <SectorLink sector={sector} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
