import type { Rectangle } from '../projection';
import type { Size } from './frames';

/** Where a sheet's parts stand, in units of the sheet. */
export interface SheetLayout {
  /** Of the whole sheet. */
  size: Size;
  map: Rectangle;
  /** Where the title begins; what is under it follows. */
  title: Rectangle;
  /** Where the legend stands; on a lying sheet below the title and above the foot. */
  legend: Rectangle;
  /** Scale, credits and link, down to its bottom. */
  foot: Rectangle;
  lying: boolean;
}

/** Every sheet has the area of an A4 one, so that lettering and margins are designed once. */
const area = 1123 * 794;
const air = 20;
const sideWidth = 344;
const headHeight = 104;
const legendHeight = 222;
const footHeight = 96;

/** Wider than high by this much, a sheet lies. */
const lyingFrom = 1.05;

/** Lying sheets have a column beside the map, standing ones a head above and a foot below it. */
export const sheetLayout = (frame: Size): SheetLayout => {
  const unit = Math.sqrt((frame.width * frame.height) / area);
  const size = { width: frame.width / unit, height: frame.height / unit };
  const { width, height } = size;
  if (width >= height * lyingFrom) {
    const left = width - sideWidth + air;
    const side = { x: left, y: air, width: sideWidth - 2 * air, height: height - 2 * air };
    return {
      size,
      lying: true,
      map: { x: 0, y: 0, width: width - sideWidth, height },
      title: side,
      legend: side,
      foot: side,
    };
  }
  const inner = width - 2 * air;
  const mapHeight = height - headHeight - legendHeight - footHeight;
  const below = headHeight + mapHeight;
  return {
    size,
    lying: false,
    title: { x: air, y: air, width: inner, height: headHeight - air },
    map: { x: 0, y: headHeight, width, height: mapHeight },
    legend: { x: air, y: below + 10, width: inner, height: legendHeight - 10 },
    foot: { x: air, y: below + legendHeight, width: inner, height: footHeight - air },
  };
};
