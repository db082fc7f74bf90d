import { type AuditedParagraph, yieldKinds } from '@/data/audit';
import { chapters } from '@/data/outline/chapters';
import { inFigures } from '@/data/outline/in-figures';
import type { Site } from '@/data/site';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { numberIn } from '../text/numbers';
import { coverageStrip, noneWord, yieldNames } from '../text/plan';

const height = 10;

/** The colour of the sector that a paragraph's sites are of; ink where they are of several. */
const colourOf = (sites: readonly Site[]): string => {
  const [sector, ...others] = new Set(sites.map((site) => site.sector));
  return sector && others.length === 0 ? `var(--sector-${sector})` : 'var(--ink)';
};

interface Band {
  name: Text;
  /** The colour of a paragraph's cell; none where it yields nothing of the kind. */
  colour: (row: AuditedParagraph) => string | undefined;
}

const bands: readonly Band[] = [
  ...yieldKinds.map((kind) => ({
    name: yieldNames[kind],
    colour: ({ yields }: AuditedParagraph) => {
      if (yields[kind].length === 0) return undefined;
      return kind === 'sites' ? colourOf(yields.sites) : 'var(--ink)';
    },
  })),
  { name: noneWord, colour: ({ none }) => (none ? 'var(--ink-third)' : undefined) },
];

const Cells = ({ rows, colour }: { rows: readonly AuditedParagraph[]; colour: Band['colour'] }) => (
  <svg
    aria-hidden="true"
    className="block w-full bg-wash"
    height={height}
    viewBox={`0 0 ${rows.length} ${height}`}
    preserveAspectRatio="none"
  >
    {rows.map((row, index) => {
      const fill = colour(row);
      return (
        fill && <rect key={row.paragraph} x={index + 0.1} width={0.8} height={height} fill={fill} />
      );
    })}
  </svg>
);

/** The chapters as stretches of the strip, each as long as it has paragraphs. */
const ChapterScale = ({ language }: { language: Language }) => (
  <div
    aria-hidden="true"
    className="grid text-center text-citation text-ink-second"
    style={{ gridTemplateColumns: chapters.map(({ from, to }) => `${to - from + 1}fr`).join(' ') }}
  >
    {chapters.map(({ path }) => (
      <span
        key={path}
        className="flex min-w-0 justify-center border-l border-rule leading-4 first:text-transparent"
      >
        <span className="whitespace-nowrap">{language === 'zh' ? path : inFigures(path)}</span>
      </span>
    ))}
  </div>
);

interface CoverageStripProps {
  rows: readonly AuditedParagraph[];
  language: Language;
}

/** The whole plan at a glance: a cell a paragraph, a line for each thing that it can yield. */
export const CoverageStrip = ({ rows, language }: CoverageStripProps) => {
  const of = (colour: Band['colour']) => rows.filter((row) => colour(row)).length;
  const said = bands.map(
    ({ name, colour }) => `${t(name, language)} ${numberIn(language, of(colour))}`,
  );
  const label = t(inBoth(coverageStrip, { count: rows.length }), language);
  return (
    <figure>
      <div
        role="img"
        aria-label={`${label}: ${said.join(', ')}`}
        className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 text-small text-ink-second"
      >
        <span />
        <ChapterScale language={language} />
        {bands.map(({ name, colour }) => (
          <div key={name.en} className="contents">
            <span>{t(name, language)}</span>
            <Cells rows={rows} colour={colour} />
          </div>
        ))}
      </div>
      <figcaption className="pt-1 text-small text-ink-second">{label}</figcaption>
    </figure>
  );
};
