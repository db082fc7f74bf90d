'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { leavesOf } from '@/data/vocabulary/leaves';
import { type SectorId, sectorIds, sectors } from '@/data/vocabulary/sectors';
import { type ThemeId, themeIds, themes } from '@/data/vocabulary/themes';
import { provinceOption, sectorsOption } from '../text/indicators';
import { SectorTile } from '../ui/sector-tile';
import { countWith } from './indicator-query';
import { useListing } from './indicators';
import { Option, Options } from './option';

/** Adds members to a choice, or takes them off again; an empty choice is none at all. */
const toggled = <Member extends string>(
  choice: ReadonlySet<Member> | null,
  members: readonly Member[],
): ReadonlySet<Member> | null => {
  const on = members.every((member) => choice?.has(member));
  const chosen = new Set(choice ?? []);
  for (const member of members) {
    if (on) chosen.delete(member);
    else chosen.add(member);
  }
  return chosen.size > 0 ? chosen : null;
};

const leafIdsOf = (sector: SectorId) => leavesOf(sector).map(({ id }) => id);

/** Which sectors; the same choice as on the map. */
export const SectorOptions = ({ language }: { language: Language }) => {
  const { facts, query, change } = useListing();
  const held = new Set(facts.map(({ leaf }) => leaf));
  const present = sectorIds.filter((id) => leafIdsOf(id).some((leaf) => held.has(leaf)));
  return (
    <Options name={t(sectorsOption, language)}>
      {present.map((id) => {
        const leaves = leafIdsOf(id);
        return (
          <Option
            key={id}
            id={id}
            on={leaves.some((leaf) => query.sectors?.has(leaf))}
            count={countWith(facts, query, { sectors: new Set(leaves), province: null })}
            language={language}
            onChoose={() => change({ sectors: toggled(query.sectors, leaves) })}
          >
            <SectorTile sector={id} language={language} size={15} />
            {t(sectors[id].name, language)}
          </Option>
        );
      })}
    </Options>
  );
};

/** Which of the province's own indicators. */
export const ThemeOptions = ({ language }: { language: Language }) => {
  const { facts, query, change } = useListing();
  const held = new Set(facts.map(({ theme }) => theme));
  const choose = (id: ThemeId) => change({ province: toggled(query.province, [id]) });
  return (
    <Options name={t(provinceOption, language)}>
      {themeIds
        .filter((id) => held.has(id))
        .map((id) => (
          <Option
            key={id}
            id={id}
            on={query.province?.has(id) ?? false}
            count={countWith(facts, query, { sectors: null, province: new Set([id]) })}
            language={language}
            onChoose={() => choose(id)}
          >
            {t(themes[id], language)}
          </Option>
        ))}
    </Options>
  );
};
