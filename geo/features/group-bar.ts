import type { SectorId } from '../../data/vocabulary/sectors';
import { type FamilyId, familyIds, sectors } from '../../data/vocabulary/sectors';
import type { MapSite } from './map-site';

/** The sector whose colour stands for a family where there is room for five colours only. */
export const familySwatch: Readonly<Record<FamilyId, SectorId>> = {
  traditional: 'metallurgy',
  pillar: 'equipment',
  potential: 'new-materials',
  consumer: 'light-industry',
  information: 'information',
  space: 'ports',
};

export interface BarPart {
  family: FamilyId;
  /** Start and length, shares of the bar, 0–1. */
  from: number;
  share: number;
}

/** How the sites of a group divide into families, as parts of a bar. */
export const groupBar = (members: readonly Pick<MapSite, 'sector'>[]): BarPart[] => {
  let from = 0;
  return familyIds.flatMap((family) => {
    const count = members.filter(({ sector }) => sectors[sector].family === family).length;
    if (count === 0) return [];
    const part = { family, from, share: count / members.length };
    from += part.share;
    return [part];
  });
};
