'use client';

import { useEffect } from 'react';
import { t } from '@/data/vocabulary/languages';
import { brokenWords } from '../text/broken-words';
import { Panel } from '../ui/panel';
import { PanelHeading } from '../ui/panel-heading';
import { useView } from '../view/use-view';

interface BrokenPageProps {
  error: Error;
  reset: () => void;
}

const button =
  'min-h-6 cursor-pointer text-ink underline underline-offset-4 pointer-coarse:min-h-11';

/** Says that a page broke off, and lets the reader try again; the error goes where all errors go. */
export const BrokenPage = ({ error, reset }: BrokenPageProps) => {
  const { language } = useView();
  useEffect(() => window.reportError(error), [error]);
  return (
    <Panel>
      <PanelHeading name={brokenWords.title} language={language} />
      <p role="alert">{t(brokenWords.lead, language)}</p>
      <p className="flex gap-5">
        <button type="button" className={button} onClick={reset}>
          {t(brokenWords.retry, language)}
        </button>
        <button type="button" className={button} onClick={() => window.location.reload()}>
          {t(brokenWords.reload, language)}
        </button>
      </p>
    </Panel>
  );
};
