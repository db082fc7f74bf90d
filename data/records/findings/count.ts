import type { FindingRecord } from '../../schema/finding';
import { side } from './side';

export const count: FindingRecord[] = [
  {
    id: 'coalbed-methane-bases',
    kind: 'count',
    title: {
      zh: '煤层气装备：两大基地，还是一个',
      en: 'Coalbed-methane equipment: two bases or one',
    },
    stands: [
      side(
        73,
        '建设太原、晋城两大煤层气装备制造基地',
        '装备制造一节按市来数：太原一个，晋城一个。',
        'The equipment section counts by city: one in Taiyuan, one in Jincheng.',
      ),
      side(
        97,
        '太原-晋城煤层气装备制造',
        '节能环保一节用短横连起两市，算十大基地里的一个。',
        'The energy-saving section joins the two with a dash and counts them as one of its ten.',
      ),
    ],
    shown: {
      zh: '都画：装备制造两处，节能环保一条跨两市。',
      en: 'Both: two sites under equipment, and one across the two cities under energy saving.',
    },
    because: {
      zh: '两节各有自己的数目（两大、十大），并掉任何一边，另一边就数不对。',
      en: 'Each section states its own number, two and ten; merging either would break the other.',
    },
    sectors: ['equipment', 'energy-saving'],
    sites: [
      'coalbed-methane-base-taiyuan',
      'coalbed-methane-base-jincheng',
      'coalbed-methane-equipment-axis-base-taiyuan-jincheng',
    ],
  },
  {
    id: 'paper-and-plastics-clusters',
    kind: 'count',
    title: {
      zh: '“两大产业集群”是两个行业，不是两处',
      en: 'The “two clusters” are two industries, not two places',
    },
    stands: [
      side(
        104,
        '推进造纸和塑料制品两大产业集群',
        '数的是行业：造纸一个，塑料制品一个。',
        'Counts industries: paper is one, plastic products the other.',
      ),
      side(
        104,
        '依托太原、晋中、运城等地区',
        '造纸列了三地，后面还留着“等”。',
        'Names three places for paper and leaves the list open.',
      ),
      side(
        104,
        '建设太原、长治、运城塑料产业集群',
        '塑料又列三地，两地与造纸相同。',
        'Names three for plastics, two of them the same.',
      ),
    ],
    shown: {
      zh: '六处：造纸三处，塑料三处。',
      en: 'Six sites: three for paper, three for plastics.',
    },
    because: {
      zh: '本图一地算一处，“两大”数的却是行业，两个数目不能相比。造纸的三处由前后两句合读，页上已注明。',
      en: 'The atlas counts one site a place while the plan’s two counts industries, so the numbers cannot be compared. The three for paper are read from two sentences together, as their pages say.',
    },
    sectors: ['light-industry'],
    sites: [
      'paper-cluster-taiyuan',
      'paper-cluster-jinzhong',
      'paper-cluster-yuncheng',
      'plastics-cluster-taiyuan',
      'plastics-cluster-changzhi',
      'plastics-cluster-yuncheng',
    ],
  },
  {
    id: 'three-ones',
    kind: 'count',
    title: {
      zh: '“三个一”没有列出是哪三个',
      en: 'The “three ones” are never listed',
    },
    stands: [
      side(
        145,
        '大力推进“三个一”公共信息服务平台建设',
        '电子口岸的信息平台以“三个一”为名。',
        'The information platform of the electronic port bears the name “three ones”.',
      ),
      side(
        145,
        '完成单一窗口建设',
        '接着写出来的“一”只有单一窗口。',
        'The only “one” that follows is the single window.',
      ),
    ],
    shown: {
      zh: '电子口岸一处，只到全省，括注“单一窗口”。',
      en: 'One electronic port, known to the province, with the single window in its name.',
    },
    because: {
      zh: '三样东西规划没有列，本图不替它补。',
      en: 'The plan does not list the three, and the atlas does not supply them.',
    },
    sectors: ['ports'],
    sites: ['electronic-port'],
  },
];
