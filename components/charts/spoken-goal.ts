import { baselineOf, goalOf, type Level, type Target } from '@/data/target';
import { type Language, type Text, t } from '@/data/vocabulary/languages';
import { inBoth } from '../text/fill';
import { boundOf } from '../text/levels';
import { spokenBounds, spokenDerived, spokenLevel, spokenMissing } from '../text/targets';
import { amountIn } from '../text/units';
import { isRate } from './growth';

const spokenAmount = ({ unit }: Target, level: Level): Text =>
  inBoth(spokenBounds[boundOf(level)], {
    value: { zh: amountIn('zh', unit, level), en: amountIn('en', unit, level) },
  });

const commas: Text = { zh: '，', en: ', ' };
const colon: Text = { zh: '：', en: ': ' };

/** An indicator's line as a sentence, for who does not see it. */
export const spokenGoal = (target: Target, language: Language): string => {
  const levels = target.levels.map((level) =>
    inBoth(level.derived ? spokenDerived : spokenLevel, {
      year: String(level.year),
      amount: spokenAmount(target, level),
    }),
  );
  const open = goalOf(target) && !baselineOf(target) && !isRate(target);
  const said = open ? [...levels, spokenMissing] : levels;
  return `${t(target.indicator, language)}${t(colon, language)}${said
    .map((text) => t(text, language))
    .join(t(commas, language))}`;
};
