'use client';

import { t } from '@/data/vocabulary/languages';
import { columnTitles, tableWords } from '../text/table-words';
import { SwitchBox } from '../view/switch-box';
import { useView } from '../view/use-view';
import { type ColumnId, columnsAtRest, optionalColumnIds } from './column-ids';

/** Which columns the table has, one switch each. */
export const ColumnChoice = () => {
  const { language, columns, setQuery } = useView();
  const toggle = (id: Exclude<ColumnId, 'name'>) => {
    const next = new Set(columns);
    if (!next.delete(id)) next.add(id);
    void setQuery({ columns: next });
  };
  return (
    <fieldset className="flex flex-wrap gap-x-4 gap-y-0.5">
      <legend className="sr-only">{t(tableWords.columns, language)}</legend>
      {optionalColumnIds.map((id) => (
        <label
          key={id}
          className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 pointer-coarse:min-h-11"
        >
          <SwitchBox data-column={id} checked={columns.has(id)} onSwitch={() => toggle(id)} />
          {t(columnTitles[id], language)}
        </label>
      ))}
      <button
        type="button"
        onClick={() => void setQuery({ columns: new Set(columnsAtRest) })}
        className="min-h-6 cursor-pointer text-small underline underline-offset-4 pointer-coarse:min-h-11"
      >
        {t(tableWords.usual, language)}
      </button>
    </fieldset>
  );
};
