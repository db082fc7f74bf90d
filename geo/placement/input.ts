import type { Site } from '@/data/site';
import { kindIds, portModes } from '@/data/vocabulary/kinds';
import type { Text } from '@/data/vocabulary/languages';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { regionIds, regions } from '@/data/vocabulary/regions';
import { familyIds, sectorIds, sectors } from '@/data/vocabulary/sectors';
import { positionOf, shapeOf } from '../places';
import type { LngLat } from '../projection';
import type { PlaceableCity, PlaceableSite, PlacedAt, PlacementInput } from './placeable';

/** Names of the two plates outside the outline. */
export const marginLabels: Readonly<Record<'span' | 'province', Text>> = {
  province: { zh: '全省', en: 'Province-wide' },
  span: { zh: '跨地市', en: 'Across cities' },
};

/** Kinds in the vocabulary's order, ports last, by mode. */
function kindRankOf({ kind, port }: Site): number {
  const mode = port ? Object.keys(portModes).indexOf(port.mode) : 0;
  return kindIds.indexOf(kind) + mode;
}

function placedAt(site: Site): PlacedAt {
  const { extent, precision, region } = site;
  if (extent === 'span' || extent === 'province') return { form: extent };
  if (extent === 'region' && region) {
    return { form: 'region', region, prefectures: regions[region].units };
  }
  const [place] = site.places;
  const [prefecture] = site.prefectures;
  if (!place || !prefecture) throw new Error(`${site.id} is at a place, but names none`);
  if (precision === 'exact' || precision === 'town' || precision === 'county') {
    return { form: 'located', lngLat: positionOf(place).point, precision, prefecture };
  }
  return { form: 'prefecture', prefecture };
}

/** Closed rings of a prefecture; a detached part is one ring more. */
function outlineOf(adcode: string): PlaceableCity['outline'] {
  const shape = shapeOf(adcode);
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  return rings.map((ring) => ring.map(([lng = 0, lat = 0]): LngLat => [lng, lat]));
}

const placeable = (site: Site): PlaceableSite => ({
  id: site.id,
  order: site.order,
  sectorRank: sectorIds.indexOf(site.sector),
  familyRank: familyIds.indexOf(sectors[site.sector].family),
  kindRank: kindRankOf(site),
  at: placedAt(site),
});

/** The dataset as the placement sees it, on the shipped boundaries. */
export function placementInput(sites: readonly Site[]): PlacementInput {
  return {
    sites: sites.map(placeable),
    cities: prefectureIds.map((id) => ({
      id,
      name: prefectures[id].name,
      seat: positionOf(id).point,
      outline: outlineOf(prefectures[id].adcode),
    })),
    regionLabels: Object.fromEntries(regionIds.map((id) => [id, regions[id].label])),
    sectorNames: sectorIds.map((id) => sectors[id].name),
    marginLabels,
  };
}
