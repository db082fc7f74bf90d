import { type Language, t } from '@/data/vocabulary/languages';
import { shareWords } from '../text/share-words';
import type { QrCode } from './qr-code';
import './share.css';

/** A code as large as its room. */
export const QrImage = ({ code, language }: { code: QrCode; language: Language }) => (
  <svg
    role="img"
    aria-label={t(shareWords.codeOf, language)}
    viewBox={`0 0 ${code.size} ${code.size}`}
    shapeRendering="crispEdges"
    className="qr-code"
  >
    <path d={code.path} />
  </svg>
);
