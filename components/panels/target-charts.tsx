import type { Target } from '@/data/target';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { units } from '@/data/vocabulary/units';
import { GoalBlock } from '../charts/goal-block';
import { GoalLegend } from '../charts/goal-legend';
import { asTable, yuanExplained } from '../text/targets';
import { Disclosure } from '../ui/disclosure';
import { Mixed } from '../ui/mixed';
import { SectionHeading } from '../ui/section-heading';
import { TargetsTable } from './targets-table';

interface TargetChartsProps {
  targets: readonly Target[];
  language: Language;
  title: Text;
  /** A CSS colour for lines and marks. */
  colour: string;
}

export const countsMoney = (targets: readonly Target[]): boolean =>
  targets.some(({ unit }) => units[unit].dimension === 'money');

/** A page's figures: drawn, and the same ones as a table. */
export const TargetCharts = ({ targets, language, title, colour }: TargetChartsProps) => (
  <section className="target-charts">
    <SectionHeading>{t(title, language)}</SectionHeading>
    <GoalLegend targets={targets} language={language} />
    <GoalBlock targets={targets} language={language} colour={colour} />
    {countsMoney(targets) && (
      <p className="pt-2 text-citation text-ink-second">
        <Mixed text={yuanExplained} language={language} />
      </p>
    )}
    <Disclosure summary={t(asTable, language)}>
      <TargetsTable targets={targets} language={language} caption={title} />
    </Disclosure>
  </section>
);
