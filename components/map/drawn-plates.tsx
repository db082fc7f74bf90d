import { type Language, t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import { regions } from '@/data/vocabulary/regions';
import type { MapSite } from '@/geo/features/map-site';
import { marginNames } from '@/geo/features/margin-names';
import { captionMembers } from '@/geo/features/plate-members';
import { type PlacedPlate, placement, standsAt } from '@/geo/placement/placement';
import { pathTo } from '../view/paths';
import { ChineseLine, EnglishLine } from './bilingual-lines';

/** A plate's name, and the page that it opens, if it has one. */
export const plateTitle = (
  { id, kind }: Pick<PlacedPlate, 'id' | 'kind'>,
  language: Language,
): { name: string; href?: string } => {
  if (kind === 'prefecture') {
    const city = id as keyof typeof prefectures;
    return {
      name: t(prefectures[city].name, language),
      href: pathTo(language, { type: 'city', id: city }),
    };
  }
  if (kind === 'region') {
    const region = id as keyof typeof regions;
    return {
      name: t(regions[region].label, language),
      href: pathTo(language, { type: 'region', id: region }),
    };
  }
  return { name: t(marginNames[id as keyof typeof marginNames], language) };
};

const Caption = ({
  plate,
  language,
  bilingual,
  count,
}: {
  plate: PlacedPlate;
  language: Language;
  bilingual: boolean;
  count: number;
}) => {
  const { offset, align } = bilingual ? plate.bilingual : plate.caption;
  const [x, y] = standsAt(plate.anchor, offset, 1);
  const { name } = plateTitle(plate, bilingual ? 'zh' : language);
  const { href } = plateTitle(plate, language);
  const text = (
    <text
      x={x}
      y={y}
      className={`map-label-${plate.kind}`}
      textAnchor={align}
      dominantBaseline="central"
    >
      {bilingual ? <ChineseLine>{name}</ChineseLine> : name}
      {plate.kind !== 'region' && (
        <tspan dx="4" className="map-label-count">
          {count}
        </tspan>
      )}
      {bilingual && <EnglishLine x={x}>{plateTitle(plate, 'en').name}</EnglishLine>}
    </text>
  );
  if (!href) return text;
  return (
    <a href={href} tabIndex={-1} data-plate={plate.id}>
      {text}
    </a>
  );
};

/** Names of cities and regions with their counts, and hairlines from plates to their seats. */
export const DrawnCaptions = ({
  language,
  bilingual,
  shown,
}: {
  language: Language;
  /** Whether names are written in both languages. */
  bilingual: boolean;
  shown: readonly MapSite[];
}) => {
  const [opening] = placement.bands;
  return (
    <g data-captions>
      {opening?.plates.map((plate) => (
        <Caption
          key={`${plate.kind} ${plate.id}`}
          plate={plate}
          language={language}
          bilingual={bilingual}
          count={captionMembers(plate, shown).length}
        />
      ))}
    </g>
  );
};

/** Hairlines from a plate to its seat and from a moved symbol to its true place. */
export const DrawnLeaders = () => {
  const [opening] = placement.bands;
  const lines = [
    ...(opening?.plates ?? []).flatMap(({ id, anchor, leaderTo, leaderFrom, leaderMinScale }) =>
      leaderTo && (leaderMinScale ?? 1) <= 1
        ? [
            {
              id,
              from: standsAt(anchor, leaderFrom ?? [0, 0], 1),
              to: standsAt(leaderTo, [0, 0], 1),
            },
          ]
        : [],
    ),
    ...(opening?.symbols ?? []).flatMap(({ id, anchor, offset, leaderTo }) =>
      leaderTo
        ? [{ id, from: standsAt(anchor, offset, 1), to: standsAt(leaderTo, [0, 0], 1) }]
        : [],
    ),
  ];
  return (
    <g stroke="var(--ink-third)" strokeWidth="0.8" opacity="0.7" data-leaders>
      {lines.map(({ id, from, to }) => (
        <line key={id} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      ))}
    </g>
  );
};
