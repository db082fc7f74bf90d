import type { StoryRecord } from '../../schema/story';

export const openPorts: StoryRecord = {
  id: 'open-ports',
  title: { zh: '口岸：一线一心三区', en: 'Ports: one line, one centre, three areas' },
  lead: {
    zh: '一个内陆省怎样开口：航空一条线，铁路一个中心、三个区。',
    en: 'How an inland province opens: by air along one line, by rail from one centre and three areas.',
  },
  scenes: [
    {
      title: { zh: '天上地下，互为依托', en: 'Air and rail lean on each other' },
      note: {
        zh: '规划写的不是一串地名，是一套格局：航空口岸和铁路口岸互相依托，综合保税区和口岸作业区互相补充。',
        en: 'What the plan writes is no list of places but a structure: air ports and rail ports lean on each other, and bonded zones and port yards make each other whole.',
      },
      cites: [145],
      link: '/ports',
    },
    {
      title: { zh: '一线：大同、太原、运城', en: 'One line: Datong, Taiyuan, Yuncheng' },
      note: {
        zh: '航空的主轴由北到南一条线：大同、太原、运城。要开国际客运和货运快件的直航，机场周边还要发展产业。',
        en: 'The axis by air is one line from north to south: Datong, Taiyuan, Yuncheng. Direct international flights are to carry passengers and express freight, and industry is to grow around the airports.',
      },
      cites: [145],
      link: '/sites/air-axis?sectors=air-ports',
    },
    {
      title: { zh: '四个支线机场', en: 'Four branch airports' },
      note: {
        zh: '撑着主轴的是四个支线机场：五台山、长治、临汾、吕梁。机场的位置有公开的坐标，图上就画在那里。',
        en: 'Four branch airports support the axis: Wutaishan, Changzhi, Linfen and Lüliang. Airports have published coordinates, and that is where the map puts them.',
      },
      cites: [145],
      link: '/ports?sectors=air-ports',
    },
    {
      title: { zh: '一心：太原', en: 'One centre: Taiyuan' },
      note: {
        zh: '铁路口岸以太原为中心。要大力推进的建设也点了太原：铁路口岸，照我们的读法还有保税物流平台。',
        en: 'By rail Taiyuan is the centre. It is also named among what is to be pushed ahead: its rail port and, as we read it, its bonded logistics platform.',
      },
      cites: [145],
      link: '/sites/rail-port-taiyuan?sectors=rail-ports,port-services',
    },
    {
      title: {
        zh: '三区：大同、运城（临汾）、长治（晋城）',
        en: 'Three areas, two of them shared',
      },
      note: {
        zh: '三个副中心：大同，运城（临汾），长治（晋城）。括号里的市和前一个合成一个口岸，按规划的写法只算一个。',
        en: 'Three secondary centres: Datong, Yuncheng (Linfen) and Changzhi (Jincheng). A city in brackets shares one port with the city before it, and the pair counts as one, as the plan writes it.',
      },
      cites: [145],
      link: '/ports?sectors=rail-ports',
    },
    {
      title: { zh: '临汾写了两次', en: 'Linfen comes twice' },
      note: {
        zh: '临汾在括号里附着运城，可是要推进建设的铁路口岸，点的是太原和临汾。两种写法都画在图上。',
        en: 'Linfen stands in brackets behind Yuncheng, yet of the rail ports to be built the plan names Taiyuan and Linfen. The map shows both.',
      },
      cites: [145],
      link: '/sites/rail-port-linfen?sectors=rail-ports,port-services',
    },
    {
      title: { zh: '看不见的口岸', en: 'The port without a place' },
      note: {
        zh: '最后一个没有地点：电子口岸。信息要互换，监管要互认，执法要互助，单一窗口要建成。',
        en: 'The last has no place: the electronic port. Authorities are to exchange information, accept each other’s checks and help each other enforce, and the single window is to be completed.',
      },
      cites: [145],
      link: '/sites/electronic-port?sectors=ports',
    },
  ],
};
