import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { prefectures } from '../../data/vocabulary/prefectures';
import { regions } from '../../data/vocabulary/regions';
import { sectorIds, sectors } from '../../data/vocabulary/sectors';
import { bands } from '../placement/bands';
import { type PlacedBand, type PlacedPlate, placement, standsAt } from '../placement/placement';
import { textOffsets } from '../placement/text-size';
import { portMap } from '../ports/port-map';
import { labelOffset, portLabelSizes } from '../ports/port-mark';
import type { LngLat } from '../projection';
import { unproject } from '../projection';
import { designId } from '../symbol';
import { facetIds, facets } from './facets';
import type { MapSite } from './map-site';
import { mapSiteById, mapSites } from './map-sites';
import { marginGroupNames, marginNames } from './margin-names';
import { drawnGround, spanLines } from './stage';

type Collection = FeatureCollection<Geometry, Record<string, unknown>>;

const collect = (features: Feature<Geometry, Record<string, unknown>>[]): Collection => ({
  type: 'FeatureCollection',
  features,
});

const point = (at: LngLat, properties: Record<string, unknown>) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'Point' as const, coordinates: [...at] },
});

const line = (places: readonly LngLat[], properties: Record<string, unknown>) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'LineString' as const, coordinates: places.map((place) => [...place]) },
});

/** What filters, selections and images ask of a site's feature. */
/** What the map's filters and expressions read of a site: every facet, and what it is lit by. */
const siteFacets = (site: MapSite) => {
  const { id, entry, sector, region, paragraph } = site;
  const held = facetIds.map((facet) => facets[facet].property);
  return {
    id,
    entry,
    sector,
    region: region ?? '',
    paragraph,
    design: designId(site),
    ...Object.fromEntries(held.map((property) => [property, site[property]])),
  };
};

/** Sites at their anchors, with the offset of their symbols in px of the placement. */
const siteSource = (band: PlacedBand): Collection =>
  collect(
    band.symbols.flatMap(({ id, anchor, offset }) => {
      const site = mapSiteById(id);
      if (!site) return [];
      return [point(anchor, { ...siteFacets(site), order: mapSites.indexOf(site), offset })];
    }),
  );

const anchors = { start: 'left', middle: 'center', end: 'right' } as const;

const plateName = ({ id, kind }: PlacedPlate) => {
  if (kind === 'prefecture') return prefectures[id as keyof typeof prefectures].name;
  if (kind === 'region') return regions[id as keyof typeof regions].label;
  return marginNames[id as keyof typeof marginNames];
};

const plateSource = (band: PlacedBand, index: number): Collection =>
  collect(
    band.plates.map((plate) => {
      const { cityCaption = 13, regionCaption = 11.5 } = bands[index] ?? {};
      const size = plate.kind === 'region' ? regionCaption : cityCaption;
      return point(plate.anchor, {
        id: plate.id,
        kind: plate.kind,
        ...plateName(plate),
        anchor: anchors[plate.caption.align],
        ...textOffsets(plate.caption.offset, size),
        'bilingual-anchor': anchors[plate.bilingual.align],
        ...textOffsets(plate.bilingual.offset, size, true),
      });
    }),
  );

const sectorLineSize = 12.5;

const lineSource = (band: PlacedBand): Collection =>
  collect(
    band.plates.flatMap(({ id, anchor, lines = [] }) =>
      lines.map(({ sectorRank, offset }) => {
        const sector = sectorIds[sectorRank];
        return point(anchor, {
          ...(sector ? sectors[sector].name : {}),
          line: `${id} ${sector}`,
          anchor: 'right',
          ...textOffsets(offset, sectorLineSize),
        });
      }),
    ),
  );

/** Hairlines from the edge of a block to its seat, as they lie at the band's smallest scale. */
const leaderSource = (band: PlacedBand): Collection => {
  const at = (anchor: LngLat, offset: readonly [number, number]): LngLat => {
    const [x, y] = standsAt(anchor, offset, band.minScale);
    return unproject([x / band.minScale, y / band.minScale]);
  };
  return collect([
    ...band.plates.flatMap(({ anchor, leaderTo, leaderFrom = [0, 0], leaderMinScale = 0 }) =>
      leaderTo && leaderMinScale <= band.minScale
        ? [line([at(anchor, leaderFrom), leaderTo], {})]
        : [],
    ),
    ...band.symbols.flatMap(({ anchor, offset, leaderTo }) =>
      leaderTo ? [line([at(anchor, offset), leaderTo], {})] : [],
    ),
  ]);
};

const groupSource = (): Collection =>
  collect(
    placement.groups.map((group) => {
      const name =
        group.kind === 'prefecture'
          ? prefectures[group.id as keyof typeof prefectures].name
          : marginGroupNames[group.id as keyof typeof marginGroupNames];
      return point(group.anchor, {
        id: group.id,
        kind: group.kind,
        members: group.members,
        ...name,
      });
    }),
  );

const spanSource = (): Collection =>
  collect(
    spanLines.flatMap(({ id, lines }) =>
      lines.map((places) => line(places, { id, sector: mapSiteById(id)?.sector ?? '' })),
    ),
  );

const portLineSource = (): Collection =>
  collect(
    portMap.lines.map(({ kind, site, line: stops }) =>
      line(
        stops.map((at) => unproject(at)),
        { id: site, kind },
      ),
    ),
  );

const portMarkSource = (): Collection =>
  collect(
    portMap.marks.flatMap((mark) => {
      const site = mapSiteById(mark.site);
      if (!site) return [];
      const { label, size } = mark;
      return [
        point(unproject(mark.at), {
          ...siteFacets(site),
          size,
          ...(label
            ? {
                side: label.side,
                ...label.name,
                'role-zh': label.role.zh,
                'role-en': label.role.en,
                ...textOffsets(labelOffset(mark, label.side), portLabelSizes.name),
              }
            : {}),
        }),
      ];
    }),
  );

/** Names that were set by hand or fitted to the opening view: neighbours, and rivers with a slope. */
const nameSources = (): Record<string, Collection> => ({
  'neighbour-names': collect(
    drawnGround.neighbours.map(({ name, at }) => point(unproject(at), { ...name })),
  ),
  'river-names': collect(
    drawnGround.rivers.flatMap(({ name, label, bilingualLabel }) =>
      [label, bilingualLabel].flatMap((stand) =>
        stand
          ? [
              point(unproject(stand.at), {
                ...name,
                angle: stand.angle,
                bilingual: stand === bilingualLabel,
              }),
            ]
          : [],
      ),
    ),
  ),
});

/** What the placement decides. */
const placedSources = (): Readonly<Record<string, Collection>> => ({
  ...Object.fromEntries(
    placement.bands.flatMap((band, index) => [
      [`sites-${index}`, siteSource(band)],
      [`plates-${index}`, plateSource(band, index)],
      [`plate-lines-${index}`, lineSource(band)],
      [`leaders-${index}`, leaderSource(band)],
    ]),
  ),
  ...nameSources(),
  groups: groupSource(),
  spans: spanSource(),
  'port-lines': portLineSource(),
  'port-marks': portMarkSource(),
});

/**
 * Every GeoJSON source of the map by its id; lng, lat.
 * @param ground what `groundSources` gives: the cities that are lit are the areas of its land
 */
export const mapSources = (
  ground: Readonly<Record<string, FeatureCollection>>,
): Readonly<Record<string, FeatureCollection>> => ({
  ...ground,
  cities: ground.prefectures ?? collect([]),
  ...placedSources(),
});
