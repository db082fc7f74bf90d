import type { MeasureRecord } from '../../schema/measure';

/** Makes points of one sector, or of one of its sub-sectors: paragraph, phrase, our words. */
export const pointsOf =
  (sector: MeasureRecord['sector'], subsector?: string) =>
  (paragraph: number, phrase: string, zh: string, en: string): MeasureRecord => ({
    sector,
    ...(subsector && { subsector }),
    text: { zh, en },
    citation: { paragraph, phrase },
  });
