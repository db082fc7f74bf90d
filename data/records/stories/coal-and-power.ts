import type { StoryRecord } from '../../schema/story';

export const coalAndPower: StoryRecord = {
  id: 'coal-and-power',
  title: { zh: '三大煤炭基地和它们送出的电', en: 'Three coal bases and the power they send' },
  lead: {
    zh: '晋北、晋中、晋东：同样三片地方，煤要变成电，电要送出省。',
    en: 'Jinbei, Jinzhong, Jindong: in the same three areas coal is to become power, and the power to leave the province.',
  },
  scenes: [
    {
      title: { zh: '三大煤炭基地', en: 'Three coal bases' },
      note: {
        zh: '晋北、晋中、晋东，规划要三大煤炭基地提质。它没有写每一片包括哪些市；图上的范围是我们的读法，每一片的页上写明了理由。',
        en: 'Jinbei, Jinzhong and Jindong: the plan wants its three coal bases raised in quality. It does not say which cities each holds; the extents on the map are our reading, with the reason on each region’s page.',
      },
      cites: [44],
      link: '/?sectors=coal',
    },
    {
      title: { zh: '煤怎么用', en: 'What coal is for' },
      note: {
        zh: '煤要少些、干净些，更多在当地变成别的东西：变成电，变成化工品。煤化工一行，到 2020 年每年要转化 5000 万吨以上的煤。',
        en: 'Coal is to be cleaner, kept within limits, and turned into something else where it is mined: into power, into chemicals. By 2020 coal chemicals are to convert more than 50 million tonnes of it a year.',
      },
      cites: [45, 83, 85],
      figures: ['coal-converted'],
      link: '/?sectors=coal,power,coal-chemicals',
    },
    {
      title: { zh: '三个外送基地', en: 'Three bases that send power out' },
      note: {
        zh: '还是这三片：晋北、晋中、晋东，各建一个国家级的煤电外送基地，规模都是千万千瓦。煤炭基地和煤电基地要一起发展。',
        en: 'The same three areas again: Jinbei, Jinzhong and Jindong each get a national base that sends coal power out, of ten million kilowatts. Coal bases and power bases are to grow together.',
      },
      cites: [63, 64],
      link: '/sites/power-base-jinbei?sectors=coal,power',
    },
    {
      title: { zh: '以晋北为例', en: 'Jinbei, for example' },
      note: {
        zh: '晋北一片，三样都有：煤炭基地、煤电外送基地，还有一个现代煤化工基地，重点在大同左云的开发区。',
        en: 'Jinbei has all three: a coal base, a base that sends power out, and a base of modern coal chemicals, with the zone at Zuoyun in Datong as its focus.',
      },
      cites: [44, 64, 83],
      link: '/regions/jinbei?sectors=coal,power,coal-chemicals',
    },
    {
      title: { zh: '电送到哪里', en: 'Where the power goes' },
      note: {
        zh: '电往三个方向送：华北、华中、华东。要加快的是“三交一直”四条通道，省内还要加强北电南送。规划没有写线路走哪里，所以图上不画线。',
        en: 'It goes three ways: to North, Central and East China. Work on four lines is to be speeded up, three AC and one DC, and within the province more power is to move from north to south. The plan gives no routes, so the map draws none.',
      },
      cites: [64],
      link: '/sites/export-transmission?sectors=power',
    },
    {
      title: { zh: '煤和电一家', en: 'Coal and power in one house' },
      note: {
        zh: '省里统一调度的主力电厂，要么和煤矿一体，要么签长期合同，规划要求全覆盖。现役 30 万千瓦及以上的燃煤机组，环保改造要全部做完。',
        en: 'Every main power station that the province dispatches is to be one with a coal firm or under a long contract with it. All coal units in service of 300,000 kW or more are to be refitted for cleaner air.',
      },
      cites: [63, 65],
      figures: ['coal-power-integration', 'coal-unit-retrofit'],
      link: '/sectors/power?sectors=coal,power',
    },
    {
      title: { zh: '2020 年的数', en: 'The figures for 2020' },
      note: {
        zh: '2015 年全省发电 2457.4 亿千瓦时。到 2020 年，装机预计到 1.3 亿千瓦，外送的能力要到 6000 万千瓦。',
        en: 'In 2015 the province generated 245.74 billion kWh. For 2020 the plan expects 130 million kW of capacity, and wants to be able to send 60 million kW out.',
      },
      cites: [5, 67],
      figures: ['power-generation', 'installed-capacity', 'export-capacity'],
      link: '/targets?sectors=power',
    },
  ],
};
