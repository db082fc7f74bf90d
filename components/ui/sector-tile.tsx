import { type Language, t } from '@/data/vocabulary/languages';
import { type SectorId, sectors } from '@/data/vocabulary/sectors';

/** A sector's tile: its colour with its character; hollow where the sector is switched off. */
export const SectorTile = ({
  sector,
  language,
  size = 19,
}: {
  sector: SectorId;
  language: Language;
  size?: number;
}) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 19 19"
    width={size}
    height={size}
    className="sector-tile shrink-0"
  >
    <rect
      x="0.75"
      y="0.75"
      width="17.5"
      height="17.5"
      rx="3"
      fill={`var(--sector-${sector})`}
      stroke={`var(--sector-${sector})`}
      strokeWidth="1.5"
    />
    <text
      x="9.5"
      y="10"
      textAnchor="middle"
      dominantBaseline="central"
      className="font-semibold font-sans"
      fontSize={language === 'zh' ? 12 : 9.5}
      fill={`var(--glyph-${sector})`}
    >
      {t(sectors[sector].glyph, language)}
    </text>
  </svg>
);
