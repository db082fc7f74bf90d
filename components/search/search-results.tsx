'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { numberIn } from '../text/numbers';
import { groupNames, searchWords } from '../text/search-words';
import { QuietCount } from '../ui/quiet-count';
import { optionId } from './option-id';
import { RestOption } from './rest-option';
import { ResultOption } from './result-option';
import { SearchHint } from './search-hint';
import type { RowGroup } from './search-rows';
import type { SearchState } from './use-search';

interface SearchResultsProps {
  search: SearchState;
  list: string;
  language: Language;
  /** A result was opened. */
  onOpen: () => void;
}

const Group = ({
  search,
  list,
  language,
  onOpen,
  rowGroup,
}: SearchResultsProps & { rowGroup: RowGroup }) => {
  const { group, count, rows } = rowGroup;
  const heading = `${list}-${group}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a listbox has groups, not field sets
    <div role="group" aria-labelledby={heading}>
      <p role="presentation" id={heading} className="search-heading">
        {t(groupNames[group], language)}
        <QuietCount>{numberIn(language, count)}</QuietCount>
      </p>
      {rows.map((row) => {
        const option = {
          id: optionId(list, row.index),
          isActive: row.index === search.active,
          onPoint: () => search.choose(row.index),
        };
        return row.type === 'rest' ? (
          <RestOption
            key="rest"
            option={option}
            count={row.count}
            language={language}
            onChoose={() => search.unfold(row.group)}
          />
        ) : (
          <ResultOption
            key={row.index}
            option={option}
            found={row.found}
            language={language}
            onOpen={onOpen}
          />
        );
      })}
    </div>
  );
};

/** What the search found, or why there is nothing to see. */
const SearchResults = (props: SearchResultsProps) => {
  const { search, list, language } = props;
  const { query, groups, isReady, hasFailed, retry } = search;
  if (hasFailed && !isReady) {
    return (
      <p className="search-note">
        {t(searchWords.failed, language)}{' '}
        <button type="button" onClick={retry} className="underline underline-offset-4">
          {t(searchWords.retry, language)}
        </button>
      </p>
    );
  }
  if (query.trim() === '') return <SearchHint language={language} />;
  if (!isReady) return <p className="search-note">{t(searchWords.loading, language)}</p>;
  if (groups.length === 0) {
    return <p className="search-note">{t(inBoth(searchWords.none, { query }), language)}</p>;
  }
  return (
    <div role="listbox" id={list} aria-label={t(searchWords.results, language)}>
      {groups.map((rowGroup) => (
        <Group key={rowGroup.group} {...props} rowGroup={rowGroup} />
      ))}
    </div>
  );
};

export default SearchResults;
