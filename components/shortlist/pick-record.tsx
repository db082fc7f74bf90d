import type { Site } from '@/data/site';
import { kinds, portModes, portRanks } from '@/data/vocabulary/kinds';
import { type Language, t } from '@/data/vocabulary/languages';
import { precisions } from '@/data/vocabulary/precisions';
import { sectors, subsectorsOf } from '@/data/vocabulary/sectors';
import { ourReading } from '../text/citation';
import { Filled } from '../text/filled';
import { fullPlace, inLine } from '../text/places';
import { shortlistWords } from '../text/shortlist-words';
import { NameLink } from '../ui/name-link';
import { SectorTile } from '../ui/sector-tile';
import { pathTo } from '../view/paths';
import { Fact } from './fact';

interface PickRecordProps {
  site: Site;
  language: Language;
}

const kindOf = ({ kind, port }: Site, language: Language): string =>
  port
    ? `${t(portModes[port.mode], language)} · ${t(portRanks[port.rank], language)}`
    : t(kinds[kind].name, language);

const Sector = ({ site: { sector, subsector }, language }: PickRecordProps) => {
  const line = subsector && subsectorsOf(sector)[subsector];
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <SectorTile sector={sector} language={language} size={15} />
      <NameLink href={pathTo(language, { type: 'sector', id: sector })}>
        {t(sectors[sector].name, language)}
      </NameLink>
      {line && <span className="text-ink-second">{t(line, language)}</span>}
    </span>
  );
};

/** What a site's own record says of it. */
export const PickRecord = ({ site, language }: PickRecordProps) => {
  const made = [...site.products, ...site.firms];
  return (
    <>
      <Fact term={t(shortlistWords.sector, language)}>
        <Sector site={site} language={language} />
      </Fact>
      <Fact term={t(shortlistWords.kind, language)}>{kindOf(site, language)}</Fact>
      <Fact term={t(shortlistWords.place, language)}>
        {t(fullPlace(site), language)}
        <span className="block text-small/5 text-ink-second">
          <Filled
            text={shortlistWords.writtenAs}
            language={language}
            slots={{ written: <span lang="zh">{site.written.join('、')}</span> }}
          />
        </span>
      </Fact>
      <Fact term={t(shortlistWords.precision, language)}>
        {t(precisions[site.precision].name, language)}
        <span className="block text-small/5 text-ink-second">
          {t(precisions[site.precision].means, language)}
        </span>
        {site.interpreted && (
          <span className="mt-1 block border-l-2 border-dashed border-ink-third pl-2 text-small/5 text-ink-second">
            <b className="mr-1.5 font-semibold text-ink">{t(ourReading, language)}</b>
            {t(site.interpreted, language)}
          </span>
        )}
      </Fact>
      <Fact term={t(shortlistWords.products, language)}>
        {made.length > 0 ? (
          inLine(made, language)
        ) : (
          <span className="text-ink-second">{t(shortlistWords.noProducts, language)}</span>
        )}
      </Fact>
    </>
  );
};
