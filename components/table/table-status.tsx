'use client';

import { type Text, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { columnTitles, tableWords } from '../text/table-words';
import { useView } from '../view/use-view';

/** A column's name inside of a sentence. */
const inSentence = ({ zh, en }: Text): Text => ({ zh, en: en.toLowerCase() });

/** How many rows there are, and in which order. */
export const TableStatus = ({ shown, total }: { shown: number; total: number }) => {
  const { language, order } = useView();
  const count = inBoth(shown === total ? tableWords.count : tableWords.countOf, {
    count: shown,
    total,
  });
  const sorted: Text = order
    ? inBoth(order.descending ? tableWords.descending : tableWords.ascending, {
        column: inSentence(columnTitles[order.column]),
      })
    : tableWords.inPlanOrder;
  return (
    <p role="status" className="ml-auto self-center text-small text-ink-second">
      {shown === 0
        ? t(tableWords.none, language)
        : `${t(count, language)}${language === 'zh' ? '，' : ', '}${t(sorted, language)}`}
    </p>
  );
};
