'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { prefectureIds, prefectures } from '@/data/vocabulary/prefectures';
import { mapSites } from '@/geo/features/map-sites';
import { legendWords } from '../text/legend-words';
import { pathTo } from '../view/paths';
import { useView } from '../view/use-view';
import { ViewLink } from '../view/view-link';
import { only, stateOf, toggle } from './choice';
import { SwitchGroup } from './switch-group';
import { SwitchRow } from './switch-row';
import { Tally } from './tally';

/** The eleven cities; a count includes regions and spans that touch the city. */
export const CitySwitches = ({ language }: { language: Language }) => {
  const { filter, setQuery } = useView();
  return (
    <SwitchGroup
      id="cities"
      title={legendWords.cities}
      language={language}
      onAll={() => void setQuery({ cities: null })}
      onNone={() => void setQuery({ cities: new Set() })}
    >
      {prefectureIds.map((id) => (
        <SwitchRow
          key={id}
          layer={id}
          name={t(prefectures[id].name, language)}
          label={null}
          state={stateOf(filter.cities, [id])}
          language={language}
          tally={<Tally sites={mapSites.filter((site) => site.prefectures.includes(id))} />}
          onToggle={() => void setQuery({ cities: toggle(filter.cities, [id], prefectureIds) })}
          onOnly={() => void setQuery({ cities: only([id], prefectureIds) })}
        >
          <ViewLink href={pathTo(language, { type: 'city', id })} className="hover:underline">
            {t(prefectures[id].name, language)}
          </ViewLink>
        </SwitchRow>
      ))}
    </SwitchGroup>
  );
};
