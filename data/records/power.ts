import type { EntryRecord } from '../schema/entry';
import { inRegion, provinceWide } from './where';

export const power: EntryRecord[] = [
  {
    id: 'power-base',
    kind: 'base',
    sector: 'power',
    name: { zh: '千万千瓦级煤电外送基地', en: '10-GW coal-power export base' },
    stated: { count: 3, as: '3个' },
    citation: { paragraph: 64, phrase: '晋北、晋中、晋东3个国家级千万千瓦现代化大型煤电外送基地' },
    sites: [
      inRegion('jinbei', '晋北'),
      inRegion('jinzhong-coal', '晋中'),
      inRegion('jindong', '晋东'),
    ],
  },
  {
    id: 'north-south-transmission',
    kind: 'corridor',
    sector: 'power',
    name: { zh: '北电南送通道', en: 'North-to-south transmission corridor' },
    citation: { paragraph: 64, phrase: '加强省内北电南送通道建设' },
    sites: [
      provinceWide('省内', {
        interpreted: {
          zh: '规划只写省内由北向南，未写起止城市，故不落点、不连线。',
          en: 'The plan says north to south within the province and names neither end; no line is drawn.',
        },
      }),
    ],
  },
  {
    id: 'export-transmission',
    kind: 'corridor',
    sector: 'power',
    name: { zh: '“三交一直”外送电通道', en: 'Three AC and one DC export lines' },
    citation: { paragraph: 64, phrase: '我省“三交一直”四条通道的建设' },
    sites: [
      provinceWide('我省', {
        interpreted: {
          zh: '规划把四条通道合写为一项，未写名称与走向，故记为一处。',
          en: 'The plan writes the four lines as one item without names or routes; recorded as one.',
        },
      }),
    ],
  },
];
