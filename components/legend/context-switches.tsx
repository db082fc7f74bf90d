'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { contextLayerIds, contextLayers } from '@/geo/layers/context-layers';
import { legendWords } from '../text/legend-words';
import { useView } from '../view/use-view';
import { only, stateOf, toggle } from './choice';
import { SwitchGroup } from './switch-group';
import { SwitchRow } from './switch-row';

/** What is drawn besides the plan's sites. */
export const ContextSwitches = ({ language }: { language: Language }) => {
  const { layers, setQuery } = useView();
  const all = new Set(contextLayerIds);
  return (
    <SwitchGroup
      id="context"
      title={legendWords.context}
      language={language}
      onAll={() => void setQuery({ layers: all })}
      onNone={() => void setQuery({ layers: new Set() })}
    >
      {contextLayerIds.map((id) => (
        <SwitchRow
          key={id}
          layer={id}
          name={t(contextLayers[id].name, language)}
          label={t(contextLayers[id].name, language)}
          state={stateOf(layers, [id])}
          language={language}
          onToggle={() => void setQuery({ layers: toggle(layers, [id], contextLayerIds) ?? all })}
          onOnly={() => void setQuery({ layers: only([id], contextLayerIds) ?? all })}
        />
      ))}
    </SwitchGroup>
  );
};
