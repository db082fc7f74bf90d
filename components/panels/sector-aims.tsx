import { sectorAims } from '@/data/outline/sector-aims';
import { type Language, t } from '@/data/vocabulary/languages';
import type { SectorId } from '@/data/vocabulary/sectors';
import { Citation } from '../ui/citation';

/** What the plan wants for a sector, in our words, each sentence with its paragraphs. */
export const SectorAims = ({ sector, language }: { sector: SectorId; language: Language }) => (
  <p className="text-lead/7 text-pretty">
    {sectorAims[sector].map(({ text, paragraphs }) => (
      <span key={text.en}>
        {t(text, language)}{' '}
        <Citation paragraphs={paragraphs} language={language} standing="sentence" />{' '}
      </span>
    ))}
  </p>
);
