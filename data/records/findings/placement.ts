import type { FindingRecord } from '../../schema/finding';
import { side } from './side';

const manufacturing: FindingRecord[] = [
  {
    id: 'copper-alloys',
    kind: 'placement',
    title: {
      zh: '铜合金：太原与运城，还是晋南',
      en: 'Copper alloys: Taiyuan and Yuncheng, or the south',
    },
    stands: [
      side(
        52,
        '重点布局运城和太原铜产业基地',
        '冶金一节：铜放在运城和太原，产品以高性能铜合金打头。',
        'Under metallurgy copper goes to Yuncheng and Taiyuan, high-performance alloys first among its products.',
      ),
      side(
        90,
        '晋南铜合金材料产业基地',
        '新材料一节：铜合金放在晋南，太原不在其中。',
        'Under new materials copper alloys go to the south, which does not hold Taiyuan.',
      ),
    ],
    shown: {
      zh: '都画：冶金两处在市里，新材料一处在片区“晋南”。',
      en: 'Both: two sites in their cities under metallurgy, one in the region Jinnan under new materials.',
    },
    because: {
      zh: '两处怎样分工，规划没有说；晋南按通行读法是临汾、运城。',
      en: 'The plan does not say how the two divide the work; Jinnan is commonly read as Linfen and Yuncheng.',
    },
    sectors: ['metallurgy', 'new-materials'],
    sites: ['copper-base-yuncheng', 'copper-base-taiyuan', 'copper-alloy-base-jinnan'],
  },
  {
    id: 'efficient-boilers',
    kind: 'placement',
    title: {
      zh: '高效锅炉：有没有忻州',
      en: 'Efficient boilers: with Xinzhou or without',
    },
    stands: [
      side(
        75,
        '重点布局太原、长治、运城三大基地',
        '装备制造一节：锅炉、电动机等节能装备放在三市，没有忻州。',
        'The equipment section puts boilers, motors and the like in three cities, none of them Xinzhou.',
      ),
      side(
        97,
        '太原-忻州高效节能环保锅炉',
        '节能环保一节：锅炉另立一个基地，在太原和忻州。',
        'The energy-saving section gives boilers a base of their own, in Taiyuan and Xinzhou.',
      ),
    ],
    shown: {
      zh: '都画：装备制造三处，节能环保一条太原–忻州。',
      en: 'Both: three sites under equipment, one from Taiyuan to Xinzhou under energy saving.',
    },
    because: {
      zh: '两段都写了锅炉，没有说是不是同一批基地。',
      en: 'Both paragraphs name boilers and neither says whether the bases are the same.',
    },
    sectors: ['equipment', 'energy-saving'],
    sites: [
      'environmental-equipment-base-taiyuan',
      'environmental-equipment-base-changzhi',
      'environmental-equipment-base-yuncheng',
      'efficient-boilers-base-taiyuan-xinzhou',
    ],
  },
  {
    id: 'electric-vehicles',
    kind: 'placement',
    title: {
      zh: '电动汽车：有没有晋中',
      en: 'Electric vehicles: with Jinzhong or without',
    },
    stands: [
      side(
        79,
        '打造太原、晋中、晋城电动汽车产业基地',
        '装备制造一节列三市。',
        'The equipment section lists three cities.',
      ),
      side(
        97,
        '太原-晋城电动汽车',
        '节能环保一节只连两市，少了晋中。',
        'The energy-saving section joins two of them and leaves Jinzhong out.',
      ),
    ],
    shown: {
      zh: '都画：装备制造三处，含晋中；节能环保一条太原–晋城。',
      en: 'Both: three sites under equipment, Jinzhong among them; one from Taiyuan to Jincheng under energy saving.',
    },
    because: {
      zh: '没有哪一段写明以谁为准，少写不等于取消。',
      en: 'Neither paragraph claims to overrule the other, and a shorter list is not a withdrawal.',
    },
    sectors: ['equipment', 'energy-saving'],
    sites: [
      'electric-vehicle-base-taiyuan',
      'electric-vehicle-base-jinzhong',
      'electric-vehicle-base-jincheng',
      'electric-vehicles-axis-base-taiyuan-jincheng',
    ],
  },
  {
    id: 'methanol-and-gas-vehicles',
    kind: 'placement',
    title: {
      zh: '甲醇与燃气汽车：长治、大同在不在内',
      en: 'Methanol and gas vehicles: with Changzhi and Datong or without',
    },
    stands: [
      side(
        79,
        '晋中、长治甲醇汽车产业基地',
        '甲醇汽车放在晋中和长治。',
        'Methanol vehicles go to Jinzhong and Changzhi.',
      ),
      side(
        79,
        '太原、运城、大同燃气汽车产业基地',
        '燃气汽车放在太原、运城、大同。',
        'Gas vehicles go to Taiyuan, Yuncheng and Datong.',
      ),
      side(
        97,
        '太原-晋中-运城甲醇及燃气汽车',
        '两种合成一个基地，没有长治和大同。',
        'One base for both kinds, without Changzhi and Datong.',
      ),
    ],
    shown: {
      zh: '都画：装备制造甲醇两处、燃气三处，节能环保一条太原–晋中–运城。',
      en: 'Both: two sites for methanol and three for gas under equipment, one over three cities under energy saving.',
    },
    because: {
      zh: '合写之后哪个市做哪一种已看不出，只有分写的一段说得清。',
      en: 'Joined, the list no longer tells which city makes which; only the separate lists do.',
    },
    sectors: ['equipment', 'energy-saving'],
    sites: [
      'methanol-vehicle-base-jinzhong',
      'methanol-vehicle-base-changzhi',
      'gas-vehicle-base-taiyuan',
      'gas-vehicle-base-yuncheng',
      'gas-vehicle-base-datong',
      'methanol-gas-vehicles-base-taiyuan-jinzhong-yuncheng',
    ],
  },
];

const electronics: FindingRecord[] = [
  {
    id: 'photovoltaics',
    kind: 'placement',
    title: {
      zh: '光伏：三市、四市，还是不写市',
      en: 'Photovoltaics: three cities, four, or none named',
    },
    stands: [
      side(
        97,
        '长治-太原-吕梁光伏产业',
        '节能环保一节：一个基地，连三市。',
        'The energy-saving section: one base over three cities.',
      ),
      side(
        112,
        '打造长治、吕梁、太原、朔州光伏产业基地',
        '信息产业一节：四市，多了朔州。',
        'The information section: four cities, Shuozhou among them.',
      ),
      side(
        124,
        '建设光伏、LED两大产业集群',
        '信息产业收尾的一段：一个集群，不写市。',
        'The closing paragraph on information: one cluster, no city named.',
      ),
    ],
    shown: {
      zh: '三种都画：节能环保一条跨三市，信息产业四处，另有一个集群只到全省。',
      en: 'All three: one site over three cities, four in their cities, and one cluster known to the province.',
    },
    because: {
      zh: '集群是不是那四个基地，基地算三个还是四个，规划没有说。',
      en: 'The plan does not say whether the cluster is those four bases, nor whether the bases are three or four.',
    },
    sectors: ['energy-saving', 'information'],
    sites: [
      'photovoltaics-axis-base-changzhi-taiyuan-luliang',
      'photovoltaics-base-changzhi',
      'photovoltaics-base-luliang',
      'photovoltaics-base-taiyuan',
      'photovoltaics-base-shuozhou',
      'photovoltaics-cluster',
    ],
  },
  {
    id: 'optoelectronics',
    kind: 'placement',
    title: {
      zh: 'LED 与光电：叫法和地点都不一',
      en: 'LED and optoelectronics: neither one name nor one list',
    },
    stands: [
      side(
        97,
        '长治-晋城-临汾光电产业',
        '节能环保一节叫“光电”，连三市。',
        'The energy-saving section says “optoelectronics” and joins three cities.',
      ),
      side(
        113,
        '建设长治、临汾光电产业园',
        '信息产业一节以 LED 为题，先列两市的“光电”产业园……',
        'The information section, headed LED, first lists “optoelectronics” parks in two cities …',
      ),
      side(
        113,
        '打造长治、临汾、晋城、朔州光电产业聚集区',
        '……再列四市的聚集区，多了朔州。',
        '… then clusters in four, Shuozhou among them.',
      ),
      side(
        124,
        '建设光伏、LED两大产业集群',
        '收尾的一段又叫 LED，一个集群，不写市。',
        'The closing paragraph says LED again: one cluster, no city named.',
      ),
    ],
    shown: {
      zh: '四种都画，名称照各段写法。',
      en: 'All four, each under the name that its paragraph gives.',
    },
    because: {
      zh: '光电比 LED 宽，规划却混着用；哪几处是一回事，没有说。',
      en: 'Optoelectronics is wider than LED, yet the plan uses one for the other and does not say which of these are the same.',
    },
    sectors: ['energy-saving', 'information'],
    sites: [
      'optoelectronics-base-changzhi-jincheng-linfen',
      'optoelectronic-park-changzhi',
      'optoelectronic-park-linfen',
      'optoelectronic-cluster-changzhi',
      'optoelectronic-cluster-linfen',
      'optoelectronic-cluster-jincheng',
      'optoelectronic-cluster-shuozhou',
      'led-cluster',
    ],
  },
];

const ports: FindingRecord[] = [
  {
    id: 'linfen-rail-port',
    kind: 'placement',
    title: {
      zh: '临汾铁路口岸：附在运城之后，又先于运城',
      en: 'Linfen’s rail port: in Yuncheng’s brackets, yet ahead of it',
    },
    stands: [
      side(
        145,
        '以大同、运城（临汾）、长治（晋城）三个陆路口岸为副中心',
        '格局里临汾写在括号里，附于运城。',
        'In the layout Linfen stands in brackets behind Yuncheng.',
      ),
      side(
        145,
        '大力推进太原、临汾铁路口岸建设',
        '要推进建设的却是太原和临汾，没有运城。',
        'What is to be built, though, is Taiyuan and Linfen, and Yuncheng is not named.',
      ),
    ],
    shown: {
      zh: '运城（临汾）合为一个副中心，临汾另记一处。',
      en: 'Yuncheng (Linfen) as one secondary centre, and Linfen once more by itself.',
    },
    because: {
      zh: '括号是两地合为一处还是二者择一，规划没有说。',
      en: 'The plan does not say whether the brackets join the two or leave a choice between them.',
    },
    sectors: ['ports'],
    sites: ['rail-port-yuncheng-linfen', 'rail-port-linfen'],
  },
];

export const placement: FindingRecord[] = [...manufacturing, ...electronics, ...ports];
