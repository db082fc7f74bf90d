import { cameraOf } from '../features/camera';
import type { Selection } from '../features/filter';
import { isLoomFolded, loomStage } from '../features/loom-stage';
import { type Camera, openingCamera, stage } from '../projection';
import type { Size } from './frames';
import type { PicturedScreen } from './map-drawing';

/** What a reader's map shows while it is not the page's own camera. */
export interface ShownCamera {
  camera: Camera;
  /** The map's size, CSS px. */
  viewport: Size;
  /** CSS px of one stage px at the opening view. */
  stageScale: number;
  /** Whether the loom has its place beside the province there. */
  loom: boolean;
}

/** A map drawn for a room, and by how much the drawing is then enlarged. */
export interface Pictured {
  screen: PicturedScreen;
  enlarged: number;
}

/** Where the stage of the loom lies on a pictured screen: px of it for one of the stage. */
export interface LoomStand {
  x: number;
  y: number;
  scale: number;
}

/** Smaller, px of a sheet for one of the stage, the names of the strands cannot be read on paper. */
const leastLoom = 0.7;

/** The page's own camera in a room that holds a stage of a width. */
const ownScreen = (selection: Selection, room: Size, across: number): Pictured => {
  const enlarged = Math.min(room.width / across, room.height / stage.height);
  const viewport = { width: room.width / enlarged, height: room.height / enlarged };
  const opening = openingCamera(viewport, {
    x: (viewport.width - across) / 2,
    y: (viewport.height - stage.height) / 2,
    width: stage.width,
    height: stage.height,
  });
  const camera = cameraOf(selection, opening, viewport, false);
  return { enlarged, screen: { camera, viewport, stageScale: 1 } };
};

/**
 * How a map is drawn for a room, and by how much the drawing is then enlarged: what the reader's map
 * shows is kept whole, with symbols and letters of the same size beside the land; without a camera of
 * the reader's, the page's own fills the room.
 */
export const picturedScreen = (
  shown: ShownCamera | null,
  selection: Selection,
  room: Size,
): Pictured => {
  if (shown) {
    const { camera, viewport } = shown;
    const enlarged = Math.min(room.width / viewport.width, room.height / viewport.height);
    const size = { width: room.width / enlarged, height: room.height / enlarged };
    return { enlarged, screen: { camera, viewport: size, stageScale: shown.stageScale } };
  }
  return ownScreen(selection, room, stage.width);
};

const loomOn = ({ screen, enlarged }: Pictured): LoomStand | null => {
  const { camera, viewport, stageScale: scale } = screen;
  if (isLoomFolded(camera.zoom, scale) || scale * enlarged < leastLoom) return null;
  return {
    scale,
    x: (viewport.width - loomStage.width * scale) / 2,
    y: (viewport.height - loomStage.height * scale) / 2,
  };
};

/** The same with the loom beside the province, where the page has it and the room is large enough. */
export const picturedWithLoom = (
  shown: ShownCamera | null,
  selection: Selection,
  room: Size,
): Pictured & { loom: LoomStand | null } => {
  const bare = picturedScreen(shown, selection, room);
  if (shown?.loom === false) return { ...bare, loom: null };
  const wide = shown ? bare : ownScreen(selection, room, loomStage.width);
  const loom = loomOn(wide);
  return { ...(loom ? wide : bare), loom };
};
