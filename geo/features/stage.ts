import spansFile from '../generated/spans.json' with { type: 'json' };
import ground from '../generated/stage-ground.json' with { type: 'json' };
import { type LngLat, project } from '../projection';
import type { StageGround } from './stage-ground';

/** The ground of the drawn map, as `npm run place` projected it. */
export const drawnGround = ground as unknown as StageGround;

/** The lines of each span, lng, lat. */
export const spanLines = spansFile as unknown as readonly {
  id: string;
  lines: readonly (readonly LngLat[])[];
}[];

const pathAlong = (line: readonly LngLat[]): string =>
  `M${line
    .map((place) =>
      project(place)
        .map((px) => px.toFixed(1))
        .join(' '),
    )
    .join('L')}`;

/** The lines of each span as SVG path data, px of the stage. */
export const spanPaths: Readonly<Record<string, string>> = Object.fromEntries(
  spanLines.map(({ id, lines }) => [id, lines.map(pathAlong).join('')]),
);
