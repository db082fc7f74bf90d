'use client';

import { Fragment } from 'react';
import { targets } from '@/data/records/targets';
import type { TargetRecord } from '@/data/schema/target';
import { goalYear } from '@/data/target';
import type { Language } from '@/data/vocabulary/languages';
import { t } from '@/data/vocabulary/languages';
import { levelAmount } from '../text/levels';

type LevelRecord = TargetRecord['levels'][number];

const Level = ({
  target,
  level,
  language,
}: {
  target: TargetRecord;
  level: LevelRecord;
  language: Language;
}) => (
  <span className="hall-level" data-goal={level.year === goalYear || undefined}>
    <span className="hall-year">{level.year}</span>{' '}
    <b>{levelAmount(target, { ...level, comparator: level.comparator ?? 'eq' }, language)}</b>
  </span>
);

/** An indicator under its name: every level that the plan states, year after year. */
const Figure = ({ target, language }: { target: TargetRecord; language: Language }) => {
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return (
    <li>
      <p>
        {t(target.indicator, language)}
        <span lang={other} className="hall-figure-other">
          {' '}
          {t(target.indicator, other)}
        </span>
      </p>
      <p className="hall-levels">
        {target.levels.map((level, index) => (
          <Fragment key={level.year}>
            {index > 0 && <span aria-hidden="true">→ </span>}
            <Level target={target} level={level} language={language} />{' '}
          </Fragment>
        ))}
      </p>
    </li>
  );
};

/** The numbers that a scene is about, large enough for a hall: its map cannot show them. */
const HallFigures = ({ ids, language }: { ids: readonly string[]; language: Language }) => (
  <ul className="hall-figures">
    {ids.map((id) => {
      const target = targets.find((each) => each.id === id);
      return target && <Figure key={id} target={target} language={language} />;
    })}
  </ul>
);

export default HallFigures;
