import { type Language, t } from '@/data/vocabulary/languages';
import { type PrefectureId, prefectures } from '@/data/vocabulary/prefectures';
import { marginGroupNames } from '@/geo/features/margin-names';
import type { PlacedGroup } from '@/geo/placement/placement';

/** A group's name. */
export const groupTitle = ({ id, kind }: PlacedGroup, language: Language): string =>
  t(
    kind === 'prefecture'
      ? prefectures[id as PrefectureId].name
      : marginGroupNames[id as keyof typeof marginGroupNames],
    language,
  );
