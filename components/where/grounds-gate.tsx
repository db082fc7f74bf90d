'use client';

import type { ReactNode } from 'react';
import { useSWRConfig } from 'swr';
import { t } from '@/data/vocabulary/languages';
import type { Grounds } from '@/geo/where/grounds';
import { useEndpoint } from '../fetch/use-endpoint';
import { whereWords } from '../text/where-words';
import { useView } from '../view/use-view';
import { ToolButton } from './tool-button';

const path = '/where/grounds.json';

/** Fetches where sites may stand, once it is asked for; says so while it waits or fails. */
export const GroundsGate = ({ children }: { children: (grounds: Grounds) => ReactNode }) => {
  const { language } = useView();
  const { mutate } = useSWRConfig();
  const { data, error } = useEndpoint(path);
  if (data) return children(data);
  return (
    <p role="status" className="flex items-center gap-2 text-small text-ink-second">
      {t(error ? whereWords.failed : whereWords.waiting, language)}
      {error && (
        <ToolButton onClick={() => void mutate(path)}>{t(whereWords.retry, language)}</ToolButton>
      )}
    </p>
  );
};
