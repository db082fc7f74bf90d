'use client';

import { type Language, t } from '@/data/vocabulary/languages';
import { leafIds, leavesOf } from '@/data/vocabulary/leaves';
import {
  families,
  familyIds,
  type SectorId,
  sectorIds,
  sectors,
  subsectorsOf,
} from '@/data/vocabulary/sectors';
import { mapSites } from '@/geo/features/map-sites';
import { legendWords } from '../text/legend-words';
import { pathTo } from '../view/paths';
import { useView } from '../view/use-view';
import { ViewLink } from '../view/view-link';
import { type Choice, only, stateOf, toggle } from './choice';
import { SectorTile } from './sector-tile';
import { SwitchGroup } from './switch-group';
import { SwitchRow } from './switch-row';
import { Tally } from './tally';

const sitesByLeaf = new Map(
  leafIds.map((leaf) => [leaf, mapSites.filter((site) => site.leaf === leaf)]),
);

/** Leaves that some site has, and every sub-sector of the plan even where none has. */
const switchable = (sector: SectorId) =>
  leavesOf(sector).filter(
    ({ id }) => id in subsectorsOf(sector) || (sitesByLeaf.get(id)?.length ?? 0) > 0,
  );

const LeafRows = ({
  sector,
  language,
  onChoose,
}: {
  sector: SectorId;
  language: Language;
  onChoose: (choice: Choice<string>) => void;
}) => {
  const { filter } = useView();
  return (
    <details className="ms-7">
      <summary className="cursor-pointer text-citation text-ink-second">
        {t(legendWords.subsectors, language)}
      </summary>
      {switchable(sector).map(({ id, name }) => (
        <SwitchRow
          key={id}
          layer={id}
          state={stateOf(filter.leaves, [id])}
          language={language}
          tally={<Tally sites={sitesByLeaf.get(id) ?? []} />}
          onToggle={() => onChoose(toggle(filter.leaves, [id], leafIds))}
          onOnly={() => onChoose(only([id], leafIds))}
        >
          <span className="text-small">{t(name, language)}</span>
        </SwitchRow>
      ))}
    </details>
  );
};

/** Every sector with its sub-sectors, family by family: switch, legend, chart and count in one row. */
export const SectorSwitches = ({ language }: { language: Language }) => {
  const { filter, setQuery } = useView();
  const choose = (sectorsOn: Choice<string>) => void setQuery({ sectors: sectorsOn });
  return (
    <SwitchGroup
      id="sectors"
      title={legendWords.sectors}
      language={language}
      open
      onAll={() => choose(null)}
      onNone={() => choose(new Set())}
    >
      {familyIds.map((family) => (
        <fieldset key={family} className="mt-1.5 border-t border-rule pt-1">
          <legend className="float-left mb-0.5 w-full font-semibold text-small text-ink-second">
            {t(families[family].name, language)}
          </legend>
          {sectorIds
            .filter((id) => sectors[id].family === family)
            .map((id) => {
              const leaves = leavesOf(id).map((leaf) => leaf.id);
              return (
                <div key={id} className="clear-both">
                  <SwitchRow
                    layer={id}
                    state={stateOf(filter.leaves, leaves)}
                    language={language}
                    tally={<Tally bar sites={mapSites.filter(({ sector }) => sector === id)} />}
                    onToggle={() => choose(toggle(filter.leaves, leaves, leafIds))}
                    onOnly={() => choose(only(leaves, leafIds))}
                  >
                    <SectorTile sector={id} language={language} />
                    <ViewLink href={pathTo(language, { type: 'sector', id })} className="hover:underline">
                      {t(sectors[id].name, language)}
                    </ViewLink>
                  </SwitchRow>
                  {Object.keys(subsectorsOf(id)).length > 0 && (
                    <LeafRows sector={id} language={language} onChoose={choose} />
                  )}
                </div>
              );
            })}
        </fieldset>
      ))}
    </SwitchGroup>
  );
};
