import type { Language } from '@/data/vocabulary/languages';
import { operator } from '@/operator.config.mjs';
import { ReportLink } from './report-link';

interface ReportProps {
  site?: string;
  /** As a reader would cite it. */
  citation: string;
  language: Language;
}

/** The way to point out a mistake; nothing where the operator named no place that hears of it. */
export const Report = (props: ReportProps) => {
  const { reportUrl, publicOrigin } = operator();
  if (!reportUrl) return null;
  return <ReportLink template={reportUrl} origin={publicOrigin} {...props} />;
};
