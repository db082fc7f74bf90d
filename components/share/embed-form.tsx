import { type Language, languages, type Text, t } from '@/data/vocabulary/languages';
import { shareWords } from '../text/share-words';
import { shellWords } from '../text/shell-words';
import { type EmbedControl, embedControlIds } from '../view/embed-controls';
import { type ReaderTheme, readerThemes } from '../view/search-params';
import { SwitchBox } from '../view/switch-box';

/** How an embedded map is wanted; lengths as they are typed. */
export interface EmbedWishes {
  controls: ReadonlySet<EmbedControl>;
  language: Language;
  theme: ReaderTheme | null;
  width: string;
  height: string;
}

interface EmbedFormProps {
  wishes: EmbedWishes;
  language: Language;
  onChange: (wishes: EmbedWishes) => void;
}

const label = 'flex flex-col gap-1 text-small text-ink-second';

const toggled = (controls: ReadonlySet<EmbedControl>, id: EmbedControl) =>
  new Set(embedControlIds.filter((each) => controls.has(each) !== (each === id)));

/** The choices of who embeds the map. */
export const EmbedForm = ({ wishes, language, onChange }: EmbedFormProps) => {
  const change = (part: Partial<EmbedWishes>) => onChange({ ...wishes, ...part });
  const length = (key: 'width' | 'height', name: Text) => (
    <label className={label}>
      {t(name, language)}
      <input
        inputMode="numeric"
        value={wishes[key]}
        onChange={({ target }) => change({ [key]: target.value })}
      />
    </label>
  );
  return (
    <>
      <fieldset>
        <legend className="text-small text-ink-second">{t(shareWords.controls, language)}</legend>
        <div className="embed-choices">
          {embedControlIds.map((id) => (
            <label key={id}>
              <SwitchBox
                checked={wishes.controls.has(id)}
                onSwitch={() => change({ controls: toggled(wishes.controls, id) })}
              />
              {t(shareWords.control[id], language)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="embed-pair">
        <label className={label}>
          {t(shareWords.language, language)}
          <select
            value={wishes.language}
            onChange={({ target }) => change({ language: target.value as Language })}
          >
            {languages.map((id) => (
              <option key={id} value={id} lang={id}>
                {shareWords.languages[id]}
              </option>
            ))}
          </select>
        </label>
        <label className={label}>
          {t(shareWords.theme, language)}
          <select
            value={wishes.theme ?? ''}
            onChange={({ target: { value } }) =>
              change({ theme: readerThemes.find((id) => id === value) ?? null })
            }
          >
            <option value="">{t(shellWords.system, language)}</option>
            {readerThemes.map((id) => (
              <option key={id} value={id}>
                {t(shellWords[id], language)}
              </option>
            ))}
          </select>
        </label>
        {length('width', shareWords.width)}
        {length('height', shareWords.height)}
      </div>
    </>
  );
};
