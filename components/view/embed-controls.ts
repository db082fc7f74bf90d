/** What the map in another site's page can carry; source and the way to the full map are always there. */
export const embedControlIds = ['title', 'zoom', 'legend', 'scale', 'panel'] as const;

export type EmbedControl = (typeof embedControlIds)[number];

/** What it carries unless the link says otherwise. */
export const embedControlsAtRest = [
  'title',
  'zoom',
  'legend',
  'scale',
] as const satisfies readonly EmbedControl[];
