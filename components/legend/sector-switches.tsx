'use client';

import type { Ref } from 'react';
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
import { SectorTile } from '../ui/sector-tile';
import { useFold } from '../ui/use-fold';
import { pathTo } from '../view/paths';
import { useView } from '../view/use-view';
import { ViewLink } from '../view/view-link';
import { type Choice, only, stateOf, toggle } from './choice';
import { SwitchGroup } from './switch-group';
import { SwitchRow } from './switch-row';
import { Tally } from './tally';

const leavesWithSites: ReadonlySet<string> = new Set(mapSites.map(({ leaf }) => leaf));

/** Leaves that some site has, and every sub-sector of the plan even where none has. */
const switchable = (sector: SectorId) =>
  leavesOf(sector).filter(({ id }) => id in subsectorsOf(sector) || leavesWithSites.has(id));

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
    <div className="ms-7">
      {switchable(sector).map(({ id, name }) => (
        <SwitchRow
          key={id}
          layer={id}
          name={t(name, language)}
          label={<span className="text-small">{t(name, language)}</span>}
          state={stateOf(filter.sectors, [id])}
          language={language}
          tally={<Tally facet="sectors" values={[id]} />}
          onToggle={() => onChoose(toggle(filter.sectors, [id], leafIds))}
          onOnly={() => onChoose(only([id], leafIds))}
        />
      ))}
    </div>
  );
};

/** Stands in the sector's row; the lines that it unfolds stand below it. */
const LeafFold = ({
  sector,
  language,
  ref,
}: {
  sector: SectorId;
  language: Language;
  ref: Ref<HTMLDetailsElement>;
}) => (
  <details ref={ref} className="group">
    <summary
      aria-label={`${t(legendWords.subsectors, language)}: ${t(sectors[sector].name, language)}`}
      className="unmarked grid min-h-6 min-w-6 cursor-pointer place-items-center text-citation text-ink-second hover:text-ink pointer-coarse:min-h-11"
    >
      <span aria-hidden="true" className="group-open:rotate-90">
        ▸
      </span>
    </summary>
  </details>
);

const SectorRow = ({
  id,
  language,
  onChoose,
}: {
  id: SectorId;
  language: Language;
  onChoose: (choice: Choice<string>) => void;
}) => {
  const { filter } = useView();
  const { details, open } = useFold();
  const leaves = leavesOf(id).map((leaf) => leaf.id);
  const divided = Object.keys(subsectorsOf(id)).length > 0;
  return (
    <div className="clear-both">
      <SwitchRow
        layer={id}
        name={t(sectors[id].name, language)}
        label={<SectorTile sector={id} language={language} />}
        state={stateOf(filter.sectors, leaves)}
        language={language}
        tally={<Tally bar facet="sectors" values={leaves} />}
        onToggle={() => onChoose(toggle(filter.sectors, leaves, leafIds))}
        onOnly={() => onChoose(only(leaves, leafIds))}
      >
        <ViewLink href={pathTo(language, { type: 'sector', id })} className="hover:underline">
          {t(sectors[id].name, language)}
        </ViewLink>
        {divided && <LeafFold sector={id} language={language} ref={details} />}
      </SwitchRow>
      {divided && open && <LeafRows sector={id} language={language} onChoose={onChoose} />}
    </div>
  );
};

/** Every sector with its sub-sectors, family by family: switch, legend, chart and count in one row. */
export const SectorSwitches = ({ language }: { language: Language }) => {
  const { setFilter } = useView();
  const choose = (sectorsOn: Choice<string>) => setFilter({ sectors: sectorsOn });
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
            .map((id) => (
              <SectorRow key={id} id={id} language={language} onChoose={choose} />
            ))}
        </fieldset>
      ))}
    </SwitchGroup>
  );
};
