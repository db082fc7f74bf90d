import { type Language, t } from '@/data/vocabulary/languages';
import { prefectures } from '@/data/vocabulary/prefectures';
import type { Strand } from '@/geo/features/loom';
import { emphasisOf } from '@/geo/features/strand-emphasis';
import { loomWords } from '../../text/loom-words';
import { inLine } from '../../text/places';
import { SiteMark } from '../../ui/site-mark';
import { useView } from '../../view/use-view';
import { ViewLink } from '../../view/view-link';
import { strandPath } from './loom-strand';

interface LoomListProps {
  strands: readonly Strand[];
  language: Language;
  onChosen: () => void;
}

const kinds = ['region', 'span'] as const;
const headings = { region: loomWords.regions, span: loomWords.spans } as const;

const Row = ({
  strand,
  language,
  onChosen,
}: { strand: Strand } & Omit<LoomListProps, 'strands'>) => {
  const { selection } = useView();
  return (
    <li className="border-b border-rule">
      <ViewLink
        href={strandPath(strand, language)}
        onClick={onChosen}
        aria-current={emphasisOf(strand, selection) === 'strong' ? 'page' : undefined}
        className="flex items-start gap-x-2 py-1.5 hover:bg-wash aria-[current]:font-semibold pointer-coarse:py-3"
      >
        <span className="flex shrink-0 pt-0.5">
          {strand.sites.map((site) => (
            <SiteMark key={site.id} design={site} size={12} />
          ))}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block text-ink">{t(strand.name, language)}</span>
          <span className="text-citation text-ink-second">
            {inLine(
              strand.stops.map(({ id }) => prefectures[id].name),
              language,
            )}
          </span>
        </span>
      </ViewLink>
    </li>
  );
};

/** Every strand as a link, regions and spans apart. */
export const LoomList = ({ strands, language, onChosen }: LoomListProps) =>
  kinds.map((kind) => (
    <section key={kind} aria-label={t(headings[kind], language)}>
      <p aria-hidden="true" className="mt-3 font-serif text-lead font-semibold">
        {t(headings[kind], language)}
      </p>
      <ul>
        {strands
          .filter((strand) => strand.kind === kind)
          .map((strand) => (
            <Row key={strand.id} strand={strand} language={language} onChosen={onChosen} />
          ))}
      </ul>
    </section>
  ));
