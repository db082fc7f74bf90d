'use client';

import { t } from '@/data/vocabulary/languages';
import { shortlistWords } from '../text/shortlist-words';
import { useView } from '../view/use-view';

/** Says that the rest is on its way, or that it did not come. */
export const Fetching = ({ failed, onRetry }: { failed: boolean; onRetry: () => void }) => {
  const { language } = useView();
  return (
    <p role="status" className="text-small text-ink-second">
      {t(failed ? shortlistWords.failed : shortlistWords.waiting, language)}{' '}
      {failed && (
        <button
          type="button"
          onClick={onRetry}
          className="min-h-6 cursor-pointer text-ink underline underline-offset-4 pointer-coarse:min-h-11"
        >
          {t(shortlistWords.retry, language)}
        </button>
      )}
    </p>
  );
};
