import type { Text } from '@/data/vocabulary/languages';
import { leavesOf } from '@/data/vocabulary/leaves';
import { sectors } from '@/data/vocabulary/sectors';
import type { MatrixRow } from '@/geo/features/matrix';

/** What a sector or line is called where it stands alone. */
export const rowName = ({ id, sector }: MatrixRow): Text => {
  if (id === sector) return sectors[sector].name;
  return leavesOf(sector).find((leaf) => leaf.id === id)?.name ?? sectors[sector].name;
};
