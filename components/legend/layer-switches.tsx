'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { precisions } from '@/data/vocabulary/precisions';
import { sectors } from '@/data/vocabulary/sectors';
import { WordsField } from '../filter/words-field';
import { legendWords } from '../text/legend-words';
import { pathTo } from '../view/paths';
import { ContextSwitches } from './context-switches';
import { FacetSwitches } from './facet-switches';
import { KindMark, LegendMark } from './kind-mark';
import { SectorSwitches } from './sector-switches';

/** Every layer that can be switched, grouped; each row is its own legend. */
export const LayerSwitches = ({ language }: { language: Language }) => {
  const letter = t(sectors.equipment.glyph, language);
  return (
    <section aria-label={t(legendWords.layers, language)} className="layer-switches">
      <SectorSwitches language={language} />
      <FacetSwitches facet="kinds" language={language} mark={(kind) => <KindMark kind={kind} />} />
      <FacetSwitches
        facet="cities"
        language={language}
        path={(id) => pathTo(language, { type: 'city', id })}
      />
      <FacetSwitches
        facet="precisions"
        language={language}
        mark={(precision) => (
          <>
            <LegendMark shape="base" precision={precision} />
            <LegendMark shape="base" precision={precision} letter={letter} />
          </>
        )}
        meaning={(precision) => precisions[precision].means}
      />
      <FacetSwitches facet="chapters" language={language} />
      <FacetSwitches facet="readings" language={language} />
      <WordsField />
      <ContextSwitches language={language} />
    </section>
  );
};
