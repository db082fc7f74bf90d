'use client';

import { t } from '@/data/vocabulary/languages';
import { plan } from '@/data/vocabulary/plan';
import { saveFile } from '../take-away/save-file';
import { shareWords } from '../text/share-words';
import { useView } from '../view/use-view';
import { FullWindow } from './full-window';
import { qrCodeOf, qrFile } from './qr-code';
import { QrImage } from './qr-image';

interface QrWindowProps {
  /** Absolute. */
  link: string;
  title: string;
  onClose: () => void;
}

const fileName = `${plan.slug}-atlas-qr.svg`;

/** A link as a code as large as the window, to be read from the last row of a hall. */
const QrWindow = ({ link, title, onClose }: QrWindowProps) => {
  const { language } = useView();
  const code = qrCodeOf(link);
  const save = () => saveFile(new Blob([qrFile(code)], { type: 'image/svg+xml' }), fileName);
  return (
    <FullWindow title={title} language={language} onClose={onClose}>
      <QrImage code={code} language={language} />
      <p className="text-lead">{t(shareWords.codeHint, language)}</p>
      <p className="qr-link">{link}</p>
      <button type="button" onClick={save} className="tool-button">
        {t(shareWords.saveCode, language)}
      </button>
    </FullWindow>
  );
};

export default QrWindow;
