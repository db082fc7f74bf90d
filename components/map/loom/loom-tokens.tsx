import { type Language, t } from '@/data/vocabulary/languages';
import { isLit, type Selection } from '@/geo/features/filter';
import { loomSizes, type Strand, type Token } from '@/geo/features/loom';
import { mapSiteById } from '@/geo/features/map-sites';
import { designId } from '@/geo/symbol';
import { pathTo } from '../../view/paths';

/** Symbols are drawn 12 px wide. */
const scale = loomSizes.token / 12;
const half = loomSizes.tokenPitch / 2;

/** The sites of a strand, each a link to its page. */
export const LoomTokens = ({
  strand,
  shown,
  selection,
  language,
}: {
  strand: Strand;
  shown: ReadonlySet<string>;
  selection: Selection;
  language: Language;
}) => {
  const entry = selection.type === 'site' ? mapSiteById(selection.id)?.entry : undefined;
  const isSelected = ({ site }: Token) => selection.type === 'site' && selection.id === site.id;
  return strand.tokens
    .filter(({ site }) => shown.has(site.id))
    .sort((a, b) => Number(isSelected(a)) - Number(isSelected(b)))
    .map((token) => (
      <a
        key={token.site.id}
        href={pathTo(language, { type: 'site', id: token.site.id })}
        tabIndex={-1}
        className="loom-token"
        data-site={token.site.id}
        data-lit={isLit(token.site, selection, entry)}
      >
        <title>{t(token.site.name, language)}</title>
        <g transform={`translate(${token.at[0].toFixed(1)} ${token.at[1].toFixed(1)})`}>
          <rect x={-half} y={-half} width={2 * half} height={2 * half} fill="transparent" />
          {isSelected(token) && <circle r="8" className="loom-ring" />}
          <use href={`#${designId(token.site)}`} transform={`scale(${scale})`} />
        </g>
      </a>
    ));
};
