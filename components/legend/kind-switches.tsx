'use client';

import { kindIds, kinds } from '@/data/vocabulary/kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { mapSites } from '@/geo/features/map-sites';
import { legendWords } from '../text/legend-words';
import { useView } from '../view/use-view';
import { only, stateOf, toggle } from './choice';
import { KindMark } from './kind-mark';
import { SwitchGroup } from './switch-group';
import { SwitchRow } from './switch-row';
import { Tally } from './tally';

/** Every kind of site, with the shape that stands for it. */
export const KindSwitches = ({ language }: { language: Language }) => {
  const { filter, setQuery } = useView();
  return (
    <SwitchGroup
      id="kinds"
      title={legendWords.kinds}
      language={language}
      onAll={() => void setQuery({ kinds: null })}
      onNone={() => void setQuery({ kinds: new Set() })}
    >
      {kindIds.map((id) => (
        <SwitchRow
          key={id}
          layer={id}
          name={t(kinds[id].plural, language)}
          label={
            <>
              <KindMark kind={id} />
              {t(kinds[id].plural, language)}
            </>
          }
          state={stateOf(filter.kinds, [id])}
          language={language}
          tally={<Tally sites={mapSites.filter(({ kind }) => kind === id)} />}
          onToggle={() => void setQuery({ kinds: toggle(filter.kinds, [id], kindIds) })}
          onOnly={() => void setQuery({ kinds: only([id], kindIds) })}
        />
      ))}
    </SwitchGroup>
  );
};
