import { cameraOf } from '../features/camera';
import type { Selection } from '../features/filter';
import { type Camera, openingCamera, stage, stageScale } from '../projection';
import type { Size } from './frames';
import type { PicturedScreen } from './map-drawing';

/** What a reader's map shows while it is not the page's own camera. */
export interface ShownCamera {
  camera: Camera;
  /** The map's size, CSS px. */
  viewport: Size;
  /** CSS px of one stage px at the opening view. */
  stageScale: number;
}

/**
 * How a map is drawn for a room, and by how much the drawing is then enlarged: what the reader's map
 * shows is kept whole, with symbols and letters of the same size beside the land; without a camera of
 * the reader's, the page's own fills the room.
 */
export const picturedScreen = (
  shown: ShownCamera | null,
  selection: Selection,
  room: Size,
): { screen: PicturedScreen; enlarged: number } => {
  if (shown) {
    const { camera, viewport } = shown;
    const enlarged = Math.min(room.width / viewport.width, room.height / viewport.height);
    const size = { width: room.width / enlarged, height: room.height / enlarged };
    return { enlarged, screen: { camera, viewport: size, stageScale: shown.stageScale } };
  }
  const enlarged = stageScale({ x: 0, y: 0, ...room });
  const viewport = { width: room.width / enlarged, height: room.height / enlarged };
  const opening = openingCamera(viewport, {
    x: (viewport.width - stage.width) / 2,
    y: (viewport.height - stage.height) / 2,
    width: stage.width,
    height: stage.height,
  });
  const camera = cameraOf(selection, opening, viewport, false);
  return { enlarged, screen: { camera, viewport, stageScale: 1 } };
};
