import { type Language, t } from '@/data/vocabulary/languages';
import { type SectorId, sectors } from '@/data/vocabulary/sectors';

interface SectorTileProps {
  sector: SectorId;
  language: Language;
  size?: number;
}

/** A sector's sign: its colour and its glyph. The sector's name always stands beside it. */
export const SectorTile = ({ sector, language, size = 18 }: SectorTileProps) => (
  <svg
    aria-hidden="true"
    className="inline-block shrink-0 font-sans"
    viewBox="0 0 20 20"
    width={size}
    height={size}
  >
    <rect width="20" height="20" rx="3" fill={`var(--sector-${sector})`} />
    <text
      x="10"
      y={language === 'zh' ? 14.6 : 14}
      textAnchor="middle"
      fontSize={language === 'zh' ? 13 : 11}
      fontWeight="700"
      fill={`var(--glyph-${sector})`}
    >
      {t(sectors[sector].glyph, language)}
    </text>
  </svg>
);
