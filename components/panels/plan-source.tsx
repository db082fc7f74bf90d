import type { Language } from '@/data/vocabulary/languages';
import { Filled } from '../text/filled';
import { planSource } from '../text/plan';
import { Citation } from '../ui/citation';

/** Where the plan itself says who carries it out. */
const carriedOutBy = [161];

/** Whose document the plan is, and that its text is not reproduced. */
export const PlanSource = ({ language }: { language: Language }) => (
  <p className="text-small/5 text-pretty text-ink-second">
    <Filled
      text={planSource}
      language={language}
      slots={{
        citation: <Citation paragraphs={carriedOutBy} language={language} standing="sentence" />,
      }}
    />
  </p>
);
