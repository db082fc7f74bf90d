'use client';

import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { type Dimension, dimensions } from '@/data/vocabulary/units';
import {
  figureKindNames,
  figuresOption,
  narrowNote,
  sortNames,
  sortOption,
  unitOption,
  yearOption,
} from '../text/indicators';
import { figureKinds, levelYears } from '../view/search-params';
import { countWith, type IndicatorQuery } from './indicator-query';
import { useListing } from './indicators';
import { ListedCount } from './listed-count';
import { Option, Options } from './option';
import { SectorOptions, ThemeOptions } from './whose-options';

interface OneOfProps<Key extends 'unit' | 'year' | 'figures'> {
  part: Key;
  name: Text;
  values: readonly NonNullable<IndicatorQuery[Key]>[];
  nameOf: (value: NonNullable<IndicatorQuery[Key]>) => Text;
  language: Language;
}

/** A part of the filter of which at most one value holds. */
const OneOf = <Key extends 'unit' | 'year' | 'figures'>(props: OneOfProps<Key>) => {
  const { part, name, values, nameOf, language } = props;
  const { facts, query, change } = useListing();
  const asked = (value: IndicatorQuery[Key]) => ({ [part]: value }) as Partial<IndicatorQuery>;
  return (
    <Options name={t(name, language)}>
      {values.map((value) => {
        const on = query[part] === value;
        return (
          <Option
            key={value}
            id={String(value)}
            on={on}
            count={countWith(facts, query, asked(value))}
            language={language}
            onChoose={() => change(asked(on ? null : value))}
          >
            {t(nameOf(value), language)}
          </Option>
        );
      })}
    </Options>
  );
};

const SortOptions = ({ language }: { language: Language }) => {
  const { query, change } = useListing();
  const now = query.sort?.startsWith('growth') ? 'growth' : query.sort ? 'value' : 'plan';
  return (
    <Options name={t(sortOption, language)}>
      {(['plan', 'growth', 'value'] as const).map((id) => (
        <Option
          key={id}
          id={id}
          on={id === now}
          language={language}
          onChoose={() => change({ sort: id === 'plan' ? null : id })}
        >
          {t(sortNames[id], language)}
        </Option>
      ))}
    </Options>
  );
};

/** Units of a single indicator are not worth a choice, unless a link made it. */
const usePresentDimensions = () => {
  const { facts, query } = useListing();
  return (Object.keys(dimensions) as Dimension[]).filter(
    (id) => id === query.unit || facts.filter(({ dimension }) => dimension === id).length > 1,
  );
};

/** Everything by which the indicators can be narrowed and sorted, and how many that leaves. */
export const NarrowOptions = ({ language }: { language: Language }) => {
  const present = usePresentDimensions();
  return (
    <div className="narrow-options">
      <SectorOptions language={language} />
      <ThemeOptions language={language} />
      <p className="ms-21 text-citation text-ink-second">{t(narrowNote, language)}</p>
      <OneOf
        part="unit"
        name={unitOption}
        values={present}
        nameOf={(id) => dimensions[id].name}
        language={language}
      />
      <OneOf
        part="year"
        name={yearOption}
        values={levelYears}
        nameOf={(year) => ({ zh: `${year}`, en: `${year}` })}
        language={language}
      />
      <OneOf
        part="figures"
        name={figuresOption}
        values={figureKinds}
        nameOf={(kind) => figureKindNames[kind]}
        language={language}
      />
      <SortOptions language={language} />
      <ListedCount language={language} />
    </div>
  );
};
