'use client';

import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { absolute } from '../share/absolute';
import { qrCodeOf } from '../share/qr-code';
import { QrImage } from '../share/qr-image';
import { useViewLink } from '../share/use-view-link';
import { presentWords } from '../text/present-words';
import { shareWords } from '../text/share-words';
import { commandOf } from './commands';
import './hall-code.css';

interface HallCodeProps {
  language: Language;
  /** What is told, and the scene of it; the same where there is no story. */
  told: Text;
  scene: Text;
  onClose: () => void;
}

/** The link to exactly this scene, for phones in the last row. Any key of the hall closes it. */
const HallCode = ({ language, told, scene, onClose }: HallCodeProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const link = absolute(useViewLink()());
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  const closeOnCommand = (event: KeyboardEvent) => {
    if (!commandOf(event.nativeEvent)) return;
    event.preventDefault();
    close();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="hall-code-title"
      className="hall-code"
      onClose={onClose}
      onKeyDown={closeOnCommand}
    >
      <div className="hall-code-words">
        <h2 id="hall-code-title">{t(told, language)}</h2>
        {told !== scene && <p className="hall-code-scene">{t(scene, language)}</p>}
        <p>{t(shareWords.codeHint, language)}</p>
      </div>
      <QrImage code={qrCodeOf(link)} language={language} />
      <p className="hall-code-link">{link}</p>
      <button type="button" onClick={close} className="hall-tool">
        {t(presentWords.close, language)}
      </button>
    </dialog>
  );
};

export default HallCode;
