import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { prefectures } from '../../data/vocabulary/prefectures';
import { regions } from '../../data/vocabulary/regions';
import { sectorIds, sectors } from '../../data/vocabulary/sectors';
import { bands } from '../placement/bands';
import { type PlacedBand, type PlacedPlate, placement, standsAt } from '../placement/placement';
import type { LngLat } from '../projection';
import { unproject } from '../projection';
import { designId } from '../symbol';
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

/** Sites at their anchors, with the offset of their symbols in px of the placement. */
const siteSource = (band: PlacedBand): Collection =>
  collect(
    band.symbols.flatMap(({ id, anchor, offset }) => {
      const site = mapSiteById(id);
      if (!site) return [];
      const { entry, sector, leaf, kind, precision, reading, chapter, paragraph } = site;
      const { prefectures: cities, region } = site;
      return [
        point(anchor, {
          id,
          entry,
          sector,
          leaf,
          kind,
          precision,
          reading,
          chapter,
          region: region ?? '',
          paragraph,
          prefectures: cities,
          design: designId(site),
          order: mapSites.indexOf(site),
          offset,
        }),
      ];
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
      const [dx, dy] = plate.caption.offset;
      return point(plate.anchor, {
        id: plate.id,
        kind: plate.kind,
        ...plateName(plate),
        anchor: anchors[plate.caption.align],
        textOffset: [dx / size, dy / size],
      });
    }),
  );

const sectorLineSize = 12.5;

const lineSource = (band: PlacedBand): Collection =>
  collect(
    band.plates.flatMap(({ anchor, lines = [] }) =>
      lines.map(({ sectorRank, offset: [dx, dy] }) => {
        const sector = sectorIds[sectorRank];
        return point(anchor, {
          ...(sector ? sectors[sector].name : {}),
          anchor: 'right',
          textOffset: [dx / sectorLineSize, dy / sectorLineSize],
        });
      }),
    ),
  );

/** Hairlines, as they lie at the band's smallest scale; under the plate they do no harm. */
const leaderSource = (band: PlacedBand): Collection => {
  const at = (anchor: LngLat, offset: readonly [number, number]): LngLat => {
    const [x, y] = standsAt(anchor, offset, band.minScale);
    return unproject([x / band.minScale, y / band.minScale]);
  };
  return collect([
    ...band.plates.flatMap(({ anchor, leaderTo, leaderMinScale = 0 }) =>
      leaderTo && leaderMinScale <= band.minScale ? [line([anchor, leaderTo], {})] : [],
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
    spanLines.map(({ id, line: places }) =>
      line(places, { id, sector: mapSiteById(id)?.sector ?? '' }),
    ),
  );

/** Names that were set by hand or fitted to the opening view: neighbours, and rivers with a slope. */
const nameSources = (): Record<string, Collection> => ({
  'neighbour-names': collect(
    drawnGround.neighbours.map(({ name, at }) => point(unproject(at), { ...name })),
  ),
  'river-names': collect(
    drawnGround.rivers.flatMap(({ name, label }) =>
      label ? [point(unproject(label.at), { ...name, angle: label.angle })] : [],
    ),
  ),
});

/** GeoJSON sources of everything that the placement decides, by source id. Lng, lat. */
export const placedSources = (): Readonly<Record<string, Collection>> => ({
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
});
