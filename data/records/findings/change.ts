import type { FindingRecord } from '../../schema/finding';
import { side } from './side';

export const change: FindingRecord[] = [
  {
    id: 'airports-renamed',
    kind: 'change',
    title: {
      zh: '四个机场：所在的县或自己的名称已改',
      en: 'Four airports: their county or their own name has changed',
    },
    stands: [
      side(
        145,
        '太原、大同、运城航空口岸“南北一线”为主轴',
        '大同机场当时在大同县，今云州区；运城机场当时名张孝，今名盐湖。',
        'Datong’s airport then lay in Datong County, today Yunzhou District; Yuncheng’s was called Zhangxiao, today Yanhu.',
      ),
      side(
        145,
        '五台山、长治、临汾、吕梁支线机场航空口岸为支撑',
        '长治机场所在的市区后来并为潞州区；临汾机场当时名乔李，今名尧都。',
        'The Changzhi district that holds the airport has since been merged into Luzhou; Linfen’s airport was called Qiaoli, today Yaodu.',
      ),
    ],
    shown: {
      zh: '用今名，旁注 2016 年的名称。',
      en: 'Today’s names, with those of 2016 beside them.',
    },
    because: {
      zh: '规划只写地名，不受影响；它写到的县也没有一个改名。',
      en: 'The plan gives place names only, which still hold; none of the counties that it names has been renamed.',
    },
    sectors: ['ports'],
    sites: ['air-port-datong', 'air-port-yuncheng', 'air-port-changzhi', 'air-port-linfen'],
  },
];
