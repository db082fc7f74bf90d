import { sites } from '@/data/dataset';
import { type Language, t } from '@/data/vocabulary/languages';
import { type PortSeparation, portsFrom } from '@/geo/features/distance';
import type { Position } from '@/geo/position';
import { DistanceWords } from '../lists/distance-words';
import { MarkOf } from '../lists/site-row';
import { Filled } from '../text/filled';
import { numberIn } from '../text/numbers';
import { fartherPorts } from '../text/ports';
import { Disclosure } from '../ui/disclosure';
import { NameLink } from '../ui/name-link';
import { pathTo } from '../view/paths';

const reachable = sites.filter(
  ({ kind, port }) => kind === 'port' && (port?.mode === 'air' || port?.mode === 'rail'),
);

/** How many of each mode stand before the fold. */
const nearMany = 2;

const Rows = ({ found, language }: { found: readonly PortSeparation[]; language: Language }) => (
  <ul>
    {found.map((separation) => (
      <li key={separation.port.id} className="flex items-center gap-2.5 border-b border-rule py-1">
        <MarkOf site={separation.port} />
        <span className="flex-1">
          <NameLink href={pathTo(language, { type: 'site', id: separation.port.id })}>
            {t(separation.port.name, language)}
          </NameLink>
        </span>
        <span className="font-semibold whitespace-nowrap tabular-nums">
          <DistanceWords separation={separation} language={language} />
        </span>
      </li>
    ))}
  </ul>
);

interface PortDistancesProps {
  here: readonly Position[];
  /** A port does not stand in its own list. */
  except?: string;
  language: Language;
}

/** Air and rail ports by distance: the nearest of each mode, the others behind a fold. */
export const PortDistances = ({ here, except, language }: PortDistancesProps) => {
  const all = portsFrom(
    here,
    reachable.filter(({ id }) => id !== except),
  );
  const near = (['air', 'rail'] as const).flatMap((mode) =>
    all.filter(({ port }) => port.port?.mode === mode).slice(0, nearMany),
  );
  const farther = all.filter((each) => !near.includes(each));
  return (
    <>
      <Rows found={near} language={language} />
      <Disclosure
        summary={
          <Filled
            text={fartherPorts}
            language={language}
            slots={{ count: numberIn(language, farther.length) }}
          />
        }
      >
        <Rows found={farther} language={language} />
      </Disclosure>
    </>
  );
};
