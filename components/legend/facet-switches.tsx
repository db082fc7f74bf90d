'use client';

import type { ReactNode } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { type FacetId, type FacetValue, facets } from '@/geo/features/facets';
import { facetWords } from '../text/facet-words';
import { useView } from '../view/use-view';
import { ViewLink } from '../view/view-link';
import { type Choice, only, stateOf, toggle } from './choice';
import { SwitchGroup } from './switch-group';
import { SwitchRow } from './switch-row';
import { Tally } from './tally';

interface FacetSwitchesProps<Id extends FacetId> {
  facet: Id;
  language: Language;
  /** What stands for a value on the map. */
  mark?: (value: FacetValue<Id>) => ReactNode;
  /** The page of a value. */
  path?: (value: FacetValue<Id>) => string;
  /** What a value means, where its name does not say. */
  meaning?: (value: FacetValue<Id>) => Text;
}

/** A switch for each value of a facet, with what choosing only it would leave. */
export const FacetSwitches = <Id extends FacetId>(props: FacetSwitchesProps<Id>) => {
  const { facet, language, mark, path, meaning } = props;
  const { filter, setFilter } = useView();
  const values: readonly FacetValue<Id>[] = facets[facet].values;
  const chosen: Choice<FacetValue<Id>> = filter[facet];
  const choose = (choice: Choice<FacetValue<Id>>) => setFilter({ [facet]: choice });
  return (
    <SwitchGroup
      id={facet}
      title={facetWords[facet].title}
      language={language}
      onAll={() => choose(null)}
      onNone={() => choose(new Set())}
    >
      {values.map((value) => {
        const name = t(facetWords[facet].nameOf(value), language);
        return (
          <SwitchRow
            key={value}
            layer={value}
            name={name}
            label={
              <>
                {mark?.(value)}
                {!path && name}
              </>
            }
            state={stateOf(chosen, [value])}
            language={language}
            tally={<Tally facet={facet} values={[value]} />}
            onToggle={() => choose(toggle(chosen, [value], values))}
            onOnly={() => choose(only([value], values))}
            {...(meaning ? { note: t(meaning(value), language) } : {})}
          >
            {path && (
              <ViewLink href={path(value)} className="hover:underline">
                {name}
              </ViewLink>
            )}
          </SwitchRow>
        );
      })}
    </SwitchGroup>
  );
};
