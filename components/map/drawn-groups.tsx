import { groupBy } from '@/data/group-by';
import { type Language, t } from '@/data/vocabulary/languages';
import { sectorIds, sectors } from '@/data/vocabulary/sectors';
import type { Selection } from '@/geo/features/filter';
import { familySwatch, groupBar } from '@/geo/features/group-bar';
import { litGroups } from '@/geo/features/lit-groups';
import type { MapSite } from '@/geo/features/map-site';
import { groupBox, groupNameAt, groupNameSizes } from '@/geo/placement/group-size';
import { type PlacedGroup, placement, standsAt } from '@/geo/placement/placement';
import { groupName } from '../text/group-name';
import { listIn, numberIn } from '../text/numbers';
import { ChineseLine, EnglishLine } from './bilingual-lines';
import { groupTitle } from './group-title';
import { pageOfHit } from './hit-page';

const bar = { width: 34, height: 5.5 };
/** A phone draws the stage at about 0.63, and a group is to keep its CSS pixels. */
const phoneScale = (1 / 0.63).toFixed(3);

/** The place, how many are there, and of which sectors: what the drawing says by its bar. */
const spoken = (group: PlacedGroup, present: readonly MapSite[], language: Language): string => {
  const bySector = groupBy(present, ({ sector }) => sector);
  const counted = sectorIds.flatMap((id) => {
    const count = bySector.get(id)?.length;
    return count ? `${t(sectors[id].name, language)} ${numberIn(language, count)}` : [];
  });
  const title = { zh: groupTitle(group, 'zh'), en: groupTitle(group, 'en') };
  return listIn(language, [t(groupName(title, present.length), language), ...counted]);
};

const Group = ({
  group,
  shown,
  lit,
  language,
  bilingual,
}: {
  group: PlacedGroup;
  shown: readonly MapSite[];
  lit: boolean;
  language: Language;
  bilingual: boolean;
}) => {
  const members = new Set(group.members);
  const present = shown.filter(({ id }) => members.has(id));
  const [x, y] = standsAt(group.anchor, [0, 0], 1);
  const { width, height, top } = groupBox;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${phoneScale})`}>
      <a
        href={pageOfHit({ layer: 'groups', id: group.id, kind: group.kind }, language)}
        data-group={group.id}
        data-sites={group.members.join(' ')}
        data-lit={lit}
        aria-label={bilingual ? undefined : spoken(group, present, language)}
        tabIndex={-1}
      >
        <text
          y={bilingual ? groupNameAt.both : groupNameAt.one}
          className="map-group-name"
          style={bilingual ? { fontSize: groupNameSizes.both } : undefined}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {bilingual ? (
            <>
              <ChineseLine>{groupTitle(group, 'zh')}</ChineseLine>
              <EnglishLine x={0}>{groupTitle(group, 'en')}</EnglishLine>
            </>
          ) : (
            groupTitle(group, language)
          )}
        </text>
        {/* What is seen reads as the name begins: “Taiyuan 40”, “太原40”. */}
        {language === 'en' && ' '}
        <rect
          x={-width / 2}
          y={top}
          width={width}
          height={height}
          rx="3"
          fill="var(--land)"
          stroke="var(--ink)"
          strokeWidth="1.2"
        />
        <text
          y={top + 11}
          className="map-group-count"
          textAnchor="middle"
          dominantBaseline="central"
        >
          {present.length}
        </text>
        {groupBar(present).map(({ family, from, share }) => (
          <rect
            key={family}
            x={-bar.width / 2 + from * bar.width}
            y={top + 20}
            width={Math.max(0.8, share * bar.width - 0.8)}
            height={bar.height}
            fill={`var(--sector-${familySwatch[family]})`}
          />
        ))}
      </a>
    </g>
  );
};

/** On a phone: one symbol a city with its count, which opens into all of its members. */
export const DrawnGroups = ({
  shown,
  selection,
  language,
  bilingual,
}: {
  shown: readonly MapSite[];
  selection: Selection;
  language: Language;
  /** Whether names are written in both languages. */
  bilingual: boolean;
}) => {
  const lit = litGroups(placement.groups, shown, selection);
  return (
    <g className="map-groups">
      {placement.groups.map((group) => (
        <Group
          key={group.id}
          group={group}
          shown={shown}
          lit={lit.has(group.id)}
          language={language}
          bilingual={bilingual}
        />
      ))}
    </g>
  );
};
