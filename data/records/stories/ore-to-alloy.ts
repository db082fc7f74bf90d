import type { StoryRecord } from '../../schema/story';

export const oreToAlloy: StoryRecord = {
  id: 'ore-to-alloy',
  title: { zh: '从矿石到合金', en: 'From ore to alloy' },
  lead: {
    zh: '钢、铝、镁、铜四种金属，怎样从矿一直做到材。',
    en: 'Steel, aluminium, magnesium, copper: four metals, from the ore to the finished material.',
  },
  scenes: [
    {
      title: { zh: '四种金属', en: 'Four metals' },
      note: {
        zh: '冶金的重点，是把原料在省内做深：不锈钢，还有铝、镁、铜的合金。四种金属各有自己的地方。',
        en: 'What matters in metallurgy is to take the raw material further within the province: into stainless steel, and into alloys of aluminium, magnesium and copper. Each of the four has places of its own.',
      },
      cites: [48, 49, 50, 51, 52],
      link: '/?sectors=metallurgy',
    },
    {
      title: { zh: '钢：五个千万吨基地', en: 'Steel: five bases of ten million tonnes' },
      note: {
        zh: '五个千万吨级的钢铁基地：太原、临汾、吕梁、运城，加上晋东南。太钢重点做特钢和不锈钢，做普钢的企业可以结成联盟。',
        en: 'Five steel bases of ten million tonnes: Taiyuan, Linfen, Lüliang, Yuncheng, and the south-east. Taigang is to concentrate on special and stainless steel; makers of plain steel are encouraged to form alliances.',
      },
      cites: [49],
      link: '/?sectors=steel',
    },
    {
      title: { zh: '铝：从矿到材一条链', en: 'Aluminium: one chain from ore to product' },
      note: {
        zh: '铝土矿、氧化铝、电解铝、铝材，要连成一条链，煤和电也接在里面。集群有三个：南部、西部、中部；百万吨的基地有两个：运城、吕梁。大集团要形成 3-5 家。',
        en: 'Bauxite, alumina, aluminium and its products are to be one chain, with coal and power joined to it. There are three clusters, south, west and centre, and two bases of a million tonnes, Yuncheng and Lüliang; 3 to 5 large groups are to emerge.',
      },
      cites: [50],
      figures: ['aluminium-groups'],
      link: '/?sectors=aluminium',
    },
    {
      title: { zh: '镁：太原和运城', en: 'Magnesium: Taiyuan and Yuncheng' },
      note: {
        zh: '镁有两大基地，太原和运城，再生镁也受鼓励。点名的项目属于中条山有色和银光镁业，都从原镁做到深加工；目标是 3-5 家大集团。',
        en: 'Magnesium has two bases, Taiyuan and Yuncheng, and recycling it is encouraged. The projects named are those of Zhongtiaoshan and Yinguang, both from raw metal to finished goods; 3 to 5 large groups are the aim.',
      },
      cites: [51],
      figures: ['magnesium-groups'],
      link: '/?sectors=magnesium',
    },
    {
      title: { zh: '铜：从矿到箔', en: 'Copper: from ore to foil' },
      note: {
        zh: '铜先稳住采、选、冶，再往下做：挠性覆铜板、压延铜箔、高性能的铜合金。基地在运城和太原，中条山有色从矿做到铜材。',
        en: 'Copper keeps its mines and smelters steady and goes on from there: to high-grade alloys, rolled foil and flexible laminate. The bases are Yuncheng and Taiyuan; Zhongtiaoshan goes from the mine to the finished copper.',
      },
      cites: [52],
      link: '/?sectors=copper',
    },
    {
      title: { zh: '运城：四种都有', en: 'Yuncheng has all four' },
      note: {
        zh: '四种金属的名单里，每一份都有运城：钢铁基地、铝基地、镁基地、铜基地。太原有三种，没有单列的铝。',
        en: 'Yuncheng is on all four lists: a base for steel, for aluminium, for magnesium and for copper. Taiyuan is on three; aluminium is not named there.',
      },
      cites: [49, 50, 51, 52],
      link: '/cities/yuncheng?sectors=metallurgy',
    },
    {
      title: { zh: '到合金为止', en: 'As far as the alloy' },
      note: {
        zh: '链的末端写在新材料里：太原的特殊钢，太原和运城的镁合金，运城的铝合金，晋南的铜合金。两份名单叠在一张图上，多半是同样的地方。',
        en: 'The end of the chain stands under new materials: special steel in Taiyuan, magnesium alloys in Taiyuan and Yuncheng, aluminium alloys in Yuncheng, copper alloys in the south. Laid over each other, the two lists name mostly the same places.',
      },
      cites: [90],
      link: '/?sectors=metallurgy,metal-materials',
    },
    {
      title: { zh: '2020 年的数', en: 'The figures for 2020' },
      note: {
        zh: '到 2020 年，冶金的主营业务收入要到 5000 亿元：钢铁 4000 亿元，有色金属 1000 亿元。2015 年的钢材产量是 4267.3 万吨。',
        en: 'By 2020 metallurgy is to earn 500 billion yuan: 400 billion from steel, 100 billion from non-ferrous metals. In 2015 the province made 42.673 million tonnes of rolled steel.',
      },
      cites: [5, 53],
      figures: ['metallurgy-revenue', 'steel-revenue', 'nonferrous-revenue', 'rolled-steel-output'],
      link: '/targets?sectors=metallurgy',
    },
  ],
};
