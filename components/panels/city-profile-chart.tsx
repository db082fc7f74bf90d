import { type Language, t } from '@/data/vocabulary/languages';
import { sectors } from '@/data/vocabulary/sectors';
import type { Concentration } from '@/geo/features/concentration';
import { asProvince, siteShare, times } from '../text/city-profile';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { SectorTile } from '../ui/sector-tile';

const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

interface BarProps {
  found: Concentration;
  /** The quotient at the right end. */
  end: number;
}

/** A quotient as a bar from nought, what one site more or fewer makes of it, and where 1 is. */
const QuotientBar = ({ found, end }: BarProps) => {
  const { sector, quotient, between } = found;
  const [fewer, more] = between.map((value) => percent(value / end));
  return (
    <svg aria-hidden="true" width="100%" height="16" className="overflow-visible">
      <rect y="1" width={percent(quotient / end)} height="7" fill={`var(--sector-${sector})`} />
      <g stroke="var(--ink-second)" strokeWidth="1.2">
        <line x1={fewer} x2={more} y1="12" y2="12" />
        <line x1={fewer} x2={fewer} y1="10" y2="14" />
        <line x1={more} x2={more} y1="10" y2="14" />
      </g>
      <line
        x1={percent(1 / end)}
        x2={percent(1 / end)}
        y1="0"
        y2="16"
        stroke="var(--ink)"
        strokeDasharray="2 2"
      />
    </svg>
  );
};

const oneDigit = (value: number): number => Math.round(value * 10) / 10;

interface CityProfileChartProps {
  found: readonly Concentration[];
  language: Language;
}

/** The sectors in which a city stands out, as bars on one scale; said in words beside each. */
export const CityProfileChart = ({ found, language }: CityProfileChartProps) => {
  const end = Math.max(...found.map(({ between: [, more] }) => more)) * 1.02;
  return (
    <ul className="pt-1.5">
      {found.map((each) => (
        <li key={each.sector} className="border-b border-rule py-1.5">
          <div className="flex items-center gap-2">
            <SectorTile sector={each.sector} language={language} size={17} />
            <span className="flex-1">
              {t(sectors[each.sector].name, language)}{' '}
              <b className="font-semibold">
                <Filled
                  text={times}
                  language={language}
                  slots={{ value: numberIn(language, oneDigit(each.quotient)) }}
                />
              </b>
            </span>
            <span className="text-small text-ink-second">
              <Filled
                text={siteShare}
                language={language}
                slots={{
                  own: numberIn(language, each.own),
                  all: numberIn(language, each.all),
                }}
              />
            </span>
          </div>
          <QuotientBar found={each} end={end} />
        </li>
      ))}
      <li aria-hidden="true" className="relative h-5 text-citation text-ink-second">
        <span
          className="absolute -translate-x-1/2 whitespace-nowrap"
          style={{ left: `max(${percent(1 / end)}, 3rem)` }}
        >
          1 = {t(asProvince, language)}
        </span>
      </li>
    </ul>
  );
};
