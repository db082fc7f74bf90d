'use client';

import { useEffect, useRef } from 'react';
import { type Language, t } from '@/data/vocabulary/languages';
import { presentKeys, presentWords } from '../text/present-words';
import { KeySwitch } from '../view/key-switch';

interface KeyListProps {
  language: Language;
  /** Whether there are scenes to step through. */
  story: boolean;
  onClose: () => void;
}

/** The dialog of the keys: Esc, its button, or a click beside it closes it. */
export const KeyList = ({ language, story, onClose }: KeyListProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      aria-labelledby="hall-keys"
      className="hall-keys"
      onClose={onClose}
      onClick={({ target }) => {
        if (target === dialog.current) dialog.current?.close();
      }}
    >
      <div className="hall-keys-room">
        <h2 id="hall-keys">{t(presentWords.help, language)}</h2>
        <dl>
          {presentKeys
            .filter((each) => story || !each.story)
            .map(({ keys, does }) => (
              <div key={keys.join()}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(does, language)}</dd>
              </div>
            ))}
        </dl>
        <KeySwitch />
        <button type="button" className="hall-tool" onClick={() => dialog.current?.close()}>
          {t(presentWords.close, language)}
        </button>
      </div>
    </dialog>
  );
};
