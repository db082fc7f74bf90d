import { sites, targets } from '@/data/dataset';
import type { Extent } from '@/data/site';
import { goalOf } from '@/data/target';
import type { Language } from '@/data/vocabulary/languages';
import { LayerSwitches } from '../legend/layer-switches';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { provinceLead, provinceTitle } from '../text/province';
import { provinceGoals } from '../text/targets';
import { Lead } from '../ui/lead';
import { Panel } from '../ui/panel';
import { CityList } from './city-list';
import { ExtentList } from './extent-list';
import { FurtherPages } from './further-pages';
import { ProvinceMeasures } from './province-measures';
import { RegionList } from './region-list';
import { TargetCharts } from './target-charts';

const countOf = (wanted: Extent): number => sites.filter(({ extent }) => extent === wanted).length;

const ProvinceLead = ({ language }: { language: Language }) => {
  const strong = (extent: Extent) => <b>{numberIn(language, countOf(extent))}</b>;
  return (
    <header className="flex flex-col gap-1">
      <h1 className="font-serif text-2xl/8 font-bold">
        <Filled
          text={provinceTitle}
          language={language}
          slots={{ total: numberIn(language, sites.length) }}
        />
      </h1>
      <Lead>
        <Filled
          text={provinceLead}
          language={language}
          slots={{
            city: strong('place'),
            region: strong('region'),
            span: strong('span'),
            province: strong('province'),
          }}
        />
      </Lead>
    </header>
  );
};

/** The whole plan at a glance: how much is where, what it promises, and where to go on. */
export const ProvincePanel = ({ language }: { language: Language }) => (
  <Panel>
    <ProvinceLead language={language} />
    <LayerSwitches language={language} />
    <TargetCharts
      targets={targets.filter((target) => target.sector === 'province' && goalOf(target))}
      language={language}
      title={provinceGoals}
      colour="var(--ink)"
    />
    <ProvinceMeasures language={language} />
    <CityList language={language} />
    <RegionList language={language} />
    <ExtentList extent="span" language={language} />
    <ExtentList extent="province" language={language} />
    <FurtherPages language={language} />
  </Panel>
);
