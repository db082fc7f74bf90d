import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { groupBar } from '../features/group-bar';
import { litGroups } from '../features/lit-groups';
import type { MapSite } from '../features/map-site';
import { palette } from '../palette';
import { groupBox, groupNameAt, groupNameSizes } from '../placement/group-size';
import { placement } from '../placement/placement';
import { bilingualLine, tightTextScale } from '../placement/text-size';
import { fade, seenIn } from './fade';
import { serif } from './fonts';
import { inBothLanguages } from './lettering';
import { type MapLayer, type MapView, visibility } from './map-view';
import { bandZooms } from './zooms';

/** `group|theme|count|family:share,…`: everything that decides how a group is drawn. */
const imageOf = (members: readonly MapSite[], { theme }: MapView): string => {
  const bar = groupBar(members).map(({ family, share }) => `${family}:${share.toFixed(3)}`);
  return `group|${theme}|${members.length}|${bar.join(',')}`;
};

const images = (view: MapView): ExpressionSpecification => {
  const byId = Object.fromEntries(
    placement.groups.map(({ id, members }) => {
      const present = new Set(members);
      return [
        id,
        imageOf(
          view.shown.filter((site) => present.has(site.id)),
          view,
        ),
      ];
    }),
  );
  return ['get', ['get', 'id'], ['literal', byId]];
};

/** A group steps back where the page selects nothing that it holds. */
const opacityIn = (view: MapView): ExpressionSpecification => [
  'case',
  ['in', ['get', 'id'], ['literal', [...litGroups(placement.groups, view.shown, view.selection)]]],
  seenIn(view, 0),
  seenIn(view, 0, 0.4),
];

/** On phones: one symbol a city that opens into all of its sites. */
export const groups: MapLayer = {
  clickable: ['groups'],
  draw: (view) => {
    const { ground } = palette[view.theme];
    const nameSize = view.bilingual
      ? groupNameSizes.both
      : groupNameSizes.one * tightTextScale(view.language, view.text);
    const nameAt = view.bilingual ? groupNameAt.both : groupNameAt.one;
    return [
      {
        id: 'groups',
        type: 'symbol',
        source: 'groups',
        ...bandZooms(view, 0),
        layout: {
          visibility: visibility(view.groups && view.selection.type !== 'ports'),
          'icon-image': images(view),
          'icon-allow-overlap': true,
          'icon-offset': [0, groupBox.middle],
          'icon-padding': 0,
          'text-field': view.bilingual ? inBothLanguages() : ['get', view.language],
          'text-font': serif,
          'text-size': nameSize,
          'text-offset': [0, nameAt / nameSize],
          'text-line-height': bilingualLine,
          'text-allow-overlap': true,
        },
        paint: {
          'icon-opacity': opacityIn(view),
          'icon-opacity-transition': fade(view),
          'text-opacity': opacityIn(view),
          'text-opacity-transition': fade(view),
          'text-color': ground.ink,
          'text-halo-color': ground.halo,
          'text-halo-width': 1.6,
        },
      },
    ];
  },
};
