'use client';

import { t } from '@/data/vocabulary/languages';
import { shareWords } from '../text/share-words';
import { ToolDisclosure } from '../ui/tool-disclosure';
import { useView } from '../view/use-view';
import './share.css';
import { ShareMenu } from './share-menu';

/** Hands on exactly what is in sight: as a link, a code, a message, or a map in another page. */
export const Share = () => {
  const { language } = useView();
  return (
    <ToolDisclosure label={t(shareWords.open, language)}>
      <ShareMenu />
    </ToolDisclosure>
  );
};
