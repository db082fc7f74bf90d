import dynamic from 'next/dynamic';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import type { MapSite } from '@/geo/features/map-site';
import { emsOf } from '@/geo/placement/caption';
import { cssNumber } from '../map/css-number';
import { inBoth } from '../text/fill';
import { paragraphRuns } from '../text/paragraph-runs';
import { presentWords } from '../text/present-words';
import { shellWords } from '../text/shell-words';
import { HallLegend } from './hall-legend';

/** With all that the plan counts, it is fetched for scenes that speak of it. */
const HallFigures = dynamic(() => import('./hall-figures'), { ssr: false });

interface HallWordsProps {
  language: Language;
  title: Text;
  shown: Text;
  cites: readonly number[];
  /** Ids of the indicators that are shown large. */
  figures: readonly string[];
  lit: readonly MapSite[];
}

/** Long titles are set smaller, so that none takes more than a few lines: % of the column's width. */
const sizeOf = (words: string): number => Math.max(7, Math.min(13, 33 / Math.sqrt(emsOf(words))));

const citesIn = (cites: readonly number[]): Text =>
  inBoth(presentWords.cited, {
    paragraphs: paragraphRuns([...cites].sort((a, b) => a - b))
      .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
      .join(', '),
  });

/** What the hall reads: the title in both languages, what is shown, and where it is from. */
export const HallWords = ({ language, title, shown, cites, figures, lit }: HallWordsProps) => {
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const cited = citesIn(cites);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, which must be in the keyboard’s reach
    <div className="hall-words" tabIndex={0}>
      <p className="hall-name">
        {t(shellWords.title, language)}
        <span lang={other}>{t(shellWords.title, other)}</span>
      </p>
      <h1 className="hall-title" style={cssNumber('--title', sizeOf(t(title, language)))}>
        {t(title, language)}
      </h1>
      <p lang={other} className="hall-other">
        {t(title, other)}
      </p>
      {figures.length > 0 && <HallFigures ids={figures} language={language} />}
      {lit.length > 0 && (
        <p className="hall-shown">
          {t(shown, language)}
          <span lang={other}>{t(shown, other)}</span>
        </p>
      )}
      <HallLegend lit={lit} language={language} />
      <p className="hall-source">
        {t(presentWords.source, language)}
        {cites.length > 0 && <span className="hall-cites"> {t(cited, language)}</span>}
        <span>{t(shellWords.caveat, language)}</span>
      </p>
    </div>
  );
};
