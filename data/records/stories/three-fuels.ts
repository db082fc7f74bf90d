import type { StoryRecord } from '../../schema/story';

export const threeFuels: StoryRecord = {
  id: 'three-fuels',
  title: { zh: '三种燃料的车', en: 'Vehicles of three fuels' },
  lead: {
    zh: '电、甲醇、燃气：规划把三种车放在哪些市，前后两处又怎样不一样。',
    en: 'Electricity, methanol, gas: where the plan puts each kind of vehicle, and how its two lists differ.',
  },
  scenes: [
    {
      title: { zh: '三种燃料', en: 'Three fuels' },
      note: {
        zh: '新能源汽车以三种为重点：电动、甲醇、燃气。整车和关键零部件要造，发动机、底盘、电控要研发。',
        en: 'Among new-energy vehicles three kinds come first: electric, methanol and gas. Whole vehicles and their key parts are to be made; engines, chassis and controls are to be developed.',
      },
      cites: [79],
      link: '/?sectors=new-energy-vehicles',
    },
    {
      title: { zh: '电：太原、晋中、晋城', en: 'Electric: Taiyuan, Jinzhong, Jincheng' },
      note: {
        zh: '电动汽车放在太原、晋中、晋城。客车、专用车、乘用车都做；到“十三五”末，全省要有 12 万辆以上的生产能力。',
        en: 'Electric vehicles go to Taiyuan, Jinzhong and Jincheng. Buses, special vehicles and cars are all to be made; at the end of the five years the province is to have the capacity for at least 120,000.',
      },
      cites: [79],
      figures: ['electric-vehicle-capacity'],
      link: '/?sectors=new-energy-vehicles&words=电动',
    },
    {
      title: { zh: '甲醇：晋中、长治', en: 'Methanol: Jinzhong and Changzhi' },
      note: {
        zh: '甲醇汽车放在晋中和长治；同一段也写到煤基的醇醚燃料。煤化工一节里，甲醇还要往下做成烯烃、芳烃、乙二醇。',
        en: 'Methanol vehicles go to Jinzhong and Changzhi; the same paragraph speaks of alcohol and ether fuels made from coal. Under coal chemicals, methanol goes further: into olefins, aromatics and glycol.',
      },
      cites: [79, 84],
      link: '/?sectors=new-energy-vehicles&words=甲醇',
    },
    {
      title: { zh: '燃气：太原、运城、大同', en: 'Gas: Taiyuan, Yuncheng, Datong' },
      note: {
        zh: '燃气汽车放在太原、运城、大同，煤层气也可以是燃料。煤层气装备另有一份名单：太原、晋城造，大同、运城用，三个市两边都有。',
        en: 'Gas vehicles go to Taiyuan, Yuncheng and Datong, and coalbed methane may be the gas. Equipment for that gas has a list of its own: made in Taiyuan and Jincheng, put to use in Datong and Yuncheng. Three cities are on both.',
      },
      cites: [73, 79],
      link: '/?sectors=coalbed-methane,new-energy-vehicles&words=气',
    },
    {
      title: { zh: '晋中：两种车，一个汽车区', en: 'Jinzhong: two kinds, and an automobile area' },
      note: {
        zh: '晋中既有电动也有甲醇，讲空间布局的时候，又被点名为汽车的特色集中区。',
        en: 'Jinzhong has electric vehicles and methanol ones, and where the plan speaks of layout it is named once more, as an area for automobiles.',
      },
      cites: [79, 127],
      link: '/cities/jinzhong?sectors=new-energy-vehicles',
    },
    {
      title: { zh: '换一处，名单变了', en: 'Elsewhere the list changes' },
      note: {
        zh: '节能环保一节又写了一遍：电动只有太原和晋城，甲醇与燃气合成一处，是太原、晋中、运城。少了晋中的电动，也没有长治和大同；两份都画在图上。',
        en: 'Under energy saving the list comes again: electric in Taiyuan and Jincheng only; methanol and gas as one, in Taiyuan, Jinzhong and Yuncheng. Jinzhong’s electric vehicles are gone, and so are Changzhi and Datong. The map shows both lists.',
      },
      cites: [79, 97],
      link: '/?sectors=energy-saving,new-energy-vehicles&words=汽车',
    },
    {
      title: { zh: '煤—电—车', en: 'Coal, power, vehicles' },
      note: {
        zh: '规划要的是一条链：煤变成电，电开动车。整个装备制造业，到 2020 年主营业务收入要到 2500 亿元。',
        en: 'What the plan wants is a chain: coal makes power, and power drives the vehicle. Equipment manufacturing as a whole is to earn 250 billion yuan by 2020.',
      },
      cites: [79, 80],
      figures: ['equipment-revenue', 'electric-vehicle-capacity'],
      link: '/targets?sectors=equipment',
    },
  ],
};
