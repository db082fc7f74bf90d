'use client';

import { useEffect } from 'react';
import { t } from '@/data/vocabulary/languages';
import { takeTool } from '../map/drawing-tool';
import { areaHeading, originHeading } from '../text/where-words';
import { SectionHeading } from '../ui/section-heading';
import { useView } from '../view/use-view';
import { AreaResult } from './area-result';
import { AreaTools } from './area-tools';
import { GroundsGate } from './grounds-gate';
import { OriginResult } from './origin-result';
import { OriginTools } from './origin-tools';

const layDown = () => takeTool('none');

const onEscape = ({ key }: KeyboardEvent): void => {
  if (key === 'Escape') layDown();
};

/** Asks where: what is in an area, and how far things are from a place. */
export const WhereTool = () => {
  const { language, area, from } = useView();
  useEffect(() => {
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('keydown', onEscape);
      layDown();
    };
  }, []);
  return (
    <div className="needs-script">
      <section className="flex flex-col gap-3">
        <SectionHeading>{t(areaHeading, language)}</SectionHeading>
        <AreaTools />
        {area && (
          <GroundsGate>{(grounds) => <AreaResult area={area} grounds={grounds} />}</GroundsGate>
        )}
      </section>
      <section className="flex flex-col gap-3 pt-5">
        <SectionHeading>{t(originHeading, language)}</SectionHeading>
        <OriginTools />
        {from && (
          <GroundsGate>{(grounds) => <OriginResult origin={from} grounds={grounds} />}</GroundsGate>
        )}
      </section>
    </div>
  );
};
