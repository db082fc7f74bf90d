'use client';

import { useState } from 'react';
import { type Text, t } from '@/data/vocabulary/languages';
import { dayOf, type Provenance } from '@/geo/export/provenance';
import { useEndpoint } from '../fetch/use-endpoint';
import { inBoth } from '../text/fill';
import { takeAwayWords } from '../text/take-away-words';
import { useView } from '../view/use-view';
import { fileNameOf } from './file-name';
import { FormatButton } from './format-button';
import { type Format, formats, type Material } from './formats';
import { saveFile } from './save-file';
import { siteText } from './site-text';
import type { Taken } from './taken';

const provenanceOf = ({ words }: Taken): Provenance => ({
  filter: words,
  link: window.location.href,
  date: dayOf(new Date()),
});

/** The formats to take sites along in; what they are made of is fetched when the menu first opens. */
export const TakeAwayMenu = ({ taken }: { taken: Taken }) => {
  const { language } = useView();
  const rows = useEndpoint('/sites/rows.json');
  const shapes = useEndpoint('/sites/shapes.json');
  const [said, setSaid] = useState<Text | null>(null);
  const [uncopied, setUncopied] = useState<string | null>(null);
  const rowOf = new Map(rows.data?.map((row) => [row.id, row]));
  const held = taken.sites.flatMap((id) => rowOf.get(id) ?? []);
  const count = held.length;

  const save = async ({ extension, make }: Format) => {
    const provenance = provenanceOf(taken);
    const material: Material = { rows: held, shapes: shapes.data ?? {}, provenance };
    const name = fileNameOf(taken.brief, provenance.date, extension);
    try {
      saveFile(await make(material), name);
      setSaid(inBoth(takeAwayWords.saved, { name }));
    } catch {
      setSaid(takeAwayWords.notMade);
    }
  };
  const copy = async () => {
    const text = siteText(held, provenanceOf(taken), language);
    try {
      await navigator.clipboard.writeText(text);
      setUncopied(null);
      setSaid(inBoth(takeAwayWords.copied, { count }));
    } catch {
      setUncopied(text);
      setSaid(takeAwayWords.notCopied);
    }
  };
  const retry = () => void Promise.all([rows.mutate(), shapes.mutate()]);
  const failed = rows.error ?? shapes.error;
  const waiting = !failed && !(rows.data && shapes.data);
  return (
    <>
      <p className="font-semibold">{t(taken.words, language)}</p>
      <ul>
        {formats.map((format) => (
          <FormatButton
            key={format.extension}
            title={format.title}
            purpose={format.purpose}
            ready={Boolean(rows.data && (shapes.data || !format.shaped))}
            onChoose={() => void save(format)}
          />
        ))}
        <FormatButton
          title={takeAwayWords.text}
          purpose={takeAwayWords.textFor}
          ready={Boolean(rows.data)}
          onChoose={() => void copy()}
        />
      </ul>
      <p role="status" className="text-small text-ink-second empty:hidden">
        {waiting && t(takeAwayWords.waiting, language)}
        {failed && (
          <>
            {t(takeAwayWords.failed, language)}{' '}
            <button type="button" onClick={retry} className="min-h-6 text-ink underline">
              {t(takeAwayWords.retry, language)}
            </button>
          </>
        )}
        {!failed && !waiting && said && t(said, language)}
      </p>
      {uncopied && (
        <textarea
          readOnly
          rows={6}
          value={uncopied}
          aria-label={t(takeAwayWords.text, language)}
          onFocus={({ target }) => target.select()}
          className="w-full border border-rule bg-panel p-2 text-small"
        />
      )}
      <p className="text-small text-ink-second">{t(takeAwayWords.licence, language)}</p>
    </>
  );
};
