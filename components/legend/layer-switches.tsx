import { type Language, t } from '@/data/vocabulary/languages';
import { legendWords } from '../text/legend-words';
import { CitySwitches } from './city-switches';
import { ContextSwitches } from './context-switches';
import { KindSwitches } from './kind-switches';
import { PrecisionLegend } from './precision-legend';
import { SectorSwitches } from './sector-switches';

/** Every layer that can be switched, grouped; each row is its own legend. */
export const LayerSwitches = ({ language }: { language: Language }) => (
  <section aria-label={t(legendWords.layers, language)} className="layer-switches">
    <SectorSwitches language={language} />
    <KindSwitches language={language} />
    <CitySwitches language={language} />
    <ContextSwitches language={language} />
    <PrecisionLegend language={language} />
  </section>
);
