import type { StoryRecord } from '../../schema/story';

export const informationBelt: StoryRecord = {
  id: 'information-belt',
  title: { zh: '信息产业：一带两群', en: 'The information belt and its two clusters' },
  lead: {
    zh: '以太原为中心的一条带，光伏和 LED 两个集群，还有云和数据落在哪里。',
    en: 'A belt with Taiyuan at its centre, two clusters, photovoltaics and LED, and where the clouds and the data come to ground.',
  },
  scenes: [
    {
      title: { zh: '一带', en: 'One belt' },
      note: {
        zh: '到 2020 年，信息产业要排成“一带两群”。一带以太原为中心，连着晋中、阳泉、吕梁和长治。',
        en: 'By 2020 information is to stand as one belt and two clusters. The belt has Taiyuan at its centre and takes in Jinzhong, Yangquan, Lüliang and Changzhi.',
      },
      cites: [124],
      link: '/sites/information-belt?sectors=information',
    },
    {
      title: { zh: '中心：太原', en: 'The centre: Taiyuan' },
      note: {
        zh: '太原一个市就有好几样：电子设备、信息安全、软件、物联网，每一样都有自己的基地。',
        en: 'Taiyuan alone has several: electronic equipment, information security, software and the internet of things each have a base of their own there.',
      },
      cites: [111, 114, 116, 122],
      link: '/cities/taiyuan?sectors=information',
    },
    {
      title: { zh: '第一群：光伏', en: 'The first cluster: photovoltaics' },
      note: {
        zh: '光伏有四个基地：长治、吕梁、太原、朔州。要做成全链条，从铸锭、切片一直到电池、组件和应用。',
        en: 'Photovoltaics have four bases: Changzhi, Lüliang, Taiyuan and Shuozhou. The chain is to be whole, from the ingot and the wafer to cells, modules and their use.',
      },
      cites: [112, 124],
      link: '/?sectors=photovoltaics',
    },
    {
      title: { zh: '第二群：LED', en: 'The second cluster: LED' },
      note: {
        zh: 'LED 先建两个光电产业园，长治和临汾；再聚成四处，加上晋城和朔州。长治和朔州两边都有。',
        en: 'LED starts with two parks, in Changzhi and Linfen, and gathers in four places, with Jincheng and Shuozhou. Changzhi and Shuozhou make both.',
      },
      cites: [112, 113, 124],
      link: '/?sectors=led',
    },
    {
      title: { zh: '云落在哪里', en: 'Where the clouds come to ground' },
      note: {
        zh: '云计算点名五个中心：阳泉的百度、吕梁的高性能计算、中电科、罗克佳华，和灵石的北斗平台。电子政务、工业制造、医疗、教育都要用上。',
        en: 'Cloud computing names five centres: Baidu’s in Yangquan, Lüliang’s for high performance, CETC’s, Rockontrol’s, and the Beidou platform in Lingshi. Government, manufacturing, health and schools are all to use them.',
      },
      cites: [120],
      link: '/?sectors=cloud-computing',
    },
    {
      title: { zh: '还没有落地的', en: 'Not yet in any place' },
      note: {
        zh: '大数据要探索建园区，空间信息要建一个省级的园区，规划都没有写在哪个市。图上把它们放在“仅知全省”一栏。',
        en: 'A park for big data is to be tried, and one for spatial information built; the plan says of neither in which city. The map keeps them among what is known to the province only.',
      },
      cites: [121, 123],
      link: '/?sectors=big-data,spatial-information',
    },
    {
      title: { zh: '2020 年的数', en: 'The figures for 2020' },
      note: {
        zh: '2015 年信息产业收入 952.9 亿元，到 2020 年主营业务收入要到 1700 亿元，写的增速是每年 11%。这个增速其实到不了，“出入”一页里算给你看。',
        en: 'In 2015 information earned 95.29 billion yuan; by 2020 it is to earn 170 billion, growing, says the plan, by 11% a year. That rate would not get there: the page of findings does the sum.',
      },
      cites: [10, 124],
      figures: ['information-revenue', 'information-growth'],
      link: '/targets?sectors=information',
    },
  ],
};
