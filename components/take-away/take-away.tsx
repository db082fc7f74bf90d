'use client';

import { t } from '@/data/vocabulary/languages';
import { takeAwayWords } from '../text/take-away-words';
import { ToolDisclosure } from '../ui/tool-disclosure';
import { useView } from '../view/use-view';
import { TakeAwayMenu } from './take-away-menu';
import type { Taken } from './taken';

/** What is filtered or picked, to take along as a file or as text. */
export const TakeAway = ({ taken }: { taken: Taken }) => {
  const { language } = useView();
  return (
    <ToolDisclosure label={t(takeAwayWords.open, language)} disabled={taken.sites.length === 0}>
      <TakeAwayMenu taken={taken} />
    </ToolDisclosure>
  );
};
