import { expect, test } from '@playwright/test';
import { sites } from '@/data/dataset';
import { siteRow } from '@/geo/export/site-row';
import { siteText } from './site-text';

const provenance = {
  filter: { zh: '全部 192 处', en: 'All 192 sites' },
  link: 'https://atlas.example/zh',
  date: '2026-01-31',
};

for (const language of ['zh', 'en'] as const) {
  test(`copied text is a table of as many cells in every row, then what it is, in ${language}`, () => {
    const text = siteText(sites.map(siteRow), provenance, language);
    const [table = '', below = ''] = text.split('\n\n');
    const [header = '', ...lines] = table.split('\n');
    expect(lines).toHaveLength(sites.length);
    const width = header.split('\t').length;
    for (const [index, line] of lines.entries()) {
      const cells = line.split('\t');
      expect(cells).toHaveLength(width);
      expect(cells[0]).toBe(sites[index]?.name[language]);
      expect(cells.at(-1)).toBe(sites[index]?.citation.phrase);
    }
    expect(below.split('\n').slice(0, 2)).toEqual([provenance.filter[language], provenance.link]);
    expect(below).toContain('CC BY 4.0');
  });
}
