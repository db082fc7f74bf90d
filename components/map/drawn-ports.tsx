import { type Language, t } from '@/data/vocabulary/languages';
import type { MapSite } from '@/geo/features/map-site';
import { mapSiteById } from '@/geo/features/map-sites';
import { portMap } from '@/geo/ports/port-map';
import { labelOffset, type PortLine, type PortMark, portLabelSizes } from '@/geo/ports/port-mark';
import { designId } from '@/geo/symbol';
import { pathTo } from '../view/paths';
import { usePointed } from './pointed';

/** Symbols are drawn 12 px wide. */
const drawnSize = 12;

const pathOf = ({ line }: PortLine): string => `M${line.map((at) => at.join(' ')).join('L')}`;

/** Each line as strokes, bottom to top: colour, width, dash. */
const strokes: Readonly<
  Record<PortLine['kind'], readonly { stroke: string; width: number; dash?: string }[]>
> = {
  rail: [{ stroke: 'var(--ink-second)', width: 1.5, dash: '6 4.5' }],
  branch: [{ stroke: 'var(--ink-second)', width: 1.8, dash: '0.1 4' }],
  axis: [
    { stroke: 'var(--sector-ports)', width: 5.4 },
    { stroke: 'var(--land)', width: 2.4 },
  ],
  pair: [
    { stroke: 'var(--sector-ports)', width: 26 },
    { stroke: 'var(--wash)', width: 23 },
  ],
};

const order = ['rail', 'branch', 'axis', 'pair'] as const;

const Line = ({ line, lit, language }: { line: PortLine; lit: boolean; language: Language }) => {
  const path = pathOf(line);
  const drawn = (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round" data-port-line={line.kind}>
      {lit && <path d={path} stroke="var(--sector-ports)" strokeWidth="14" opacity="0.28" />}
      {strokes[line.kind].map(({ stroke, width, dash }) => (
        <path key={width} d={path} stroke={stroke} strokeWidth={width} strokeDasharray={dash} />
      ))}
    </g>
  );
  if (line.kind === 'rail' || line.kind === 'branch') return drawn;
  return (
    <a href={pathTo(language, { type: 'site', id: line.site })} tabIndex={-1}>
      <title>{t(mapSiteById(line.site)?.name ?? { zh: '', en: '' }, language)}</title>
      {drawn}
    </a>
  );
};

const anchors = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const;

/** How far down the first of two lines stands from where the label is held, in lines. */
const firstLine = { right: -0.5, left: -0.5, above: -1.5, below: 0.5 } as const;

interface Lettering {
  language: Language;
  /** Whether the name is written in both languages, which takes the room of the role. */
  bilingual: boolean;
}

const Label = ({ mark, language, bilingual }: { mark: PortMark } & Lettering) => {
  const { label } = mark;
  if (!label) return null;
  const [x, y] = labelOffset(mark, label.side);
  const held = firstLine[label.side] * portLabelSizes.line;
  return (
    <text
      className="port-name"
      textAnchor={anchors[label.side]}
      dominantBaseline="central"
      x={x}
      y={y + held}
    >
      {t(label.name, bilingual ? 'zh' : language)}
      <tspan className="port-role" x={x} dy={portLabelSizes.line}>
        {bilingual ? label.name.en : t(label.role, language)}
      </tspan>
    </text>
  );
};

/** Of a pair's two marks the first stands for the site, which is drawn once. */
const isFirst = (mark: PortMark): boolean =>
  portMap.marks.find(({ site }) => site === mark.site) === mark;

const Mark = ({ mark, lit, language, bilingual }: { mark: PortMark; lit: boolean } & Lettering) => {
  const site = mapSiteById(mark.site);
  if (!site) return null;
  const half = mark.size / 2;
  return (
    <g transform={`translate(${mark.at.join(' ')})`}>
      <a
        href={pathTo(language, { type: 'site', id: mark.site })}
        {...(isFirst(mark) ? { 'data-site': mark.site } : {})}
        data-lit="true"
        className="map-site"
        tabIndex={-1}
      >
        <title>{t(site.name, language)}</title>
        <rect x={-half} y={-half} width={mark.size} height={mark.size} fill="transparent" />
        {lit && <circle r={half + 3.6} fill="var(--land)" stroke="var(--ink)" strokeWidth="2.1" />}
        <use href={`#${designId(site)}`} transform={`scale(${mark.size / drawnSize})`} />
      </a>
      <Label mark={mark} language={language} bilingual={bilingual} />
    </g>
  );
};

const useLit = (): ((site: string) => boolean) => {
  const pointed = usePointed();
  return (site) => pointed?.type === 'site' && pointed.id === site;
};

const idsOf = (shown: readonly MapSite[]): ReadonlySet<string> =>
  new Set(shown.map(({ id }) => id));

/** What the port system ties together, under all symbols: an axis and its branches, rail ties, pairs. */
export const DrawnPortLines = ({
  shown,
  language,
}: {
  shown: readonly MapSite[];
  language: Language;
}) => {
  const isLit = useLit();
  const ids = idsOf(shown);
  return (
    <g data-ports="lines">
      {order.flatMap((kind) =>
        portMap.lines
          .filter((line) => line.kind === kind && ids.has(line.site))
          .map((line) => (
            <Line
              key={`${kind} ${line.site}`}
              line={line}
              lit={isLit(line.site) && (kind === 'axis' || kind === 'pair')}
              language={language}
            />
          )),
      )}
    </g>
  );
};

/** The ports of the system, larger than all else, with their names. */
export const DrawnPortMarks = ({
  shown,
  language,
  bilingual,
}: { shown: readonly MapSite[] } & Lettering) => {
  const isLit = useLit();
  const ids = idsOf(shown);
  return (
    <g data-ports="marks">
      {portMap.marks
        .filter(({ site }) => ids.has(site))
        .map((mark) => (
          <Mark
            key={`${mark.site} ${mark.at.join()}`}
            mark={mark}
            lit={isLit(mark.site)}
            language={language}
            bilingual={bilingual}
          />
        ))}
    </g>
  );
};
