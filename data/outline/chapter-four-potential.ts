import { heading } from './heading';
import type { NumberedParagraphs } from './paragraphs';

/** New materials, energy saving, food, pharmaceuticals, light industry and textiles. */
export const potentialSectors: NumberedParagraphs = {
  86: heading('第三节：潜力产业', 'Section three: potential sectors'),
  87: {
    gist: {
      zh: '点出六个潜力产业：新材料、节能环保，以及食品、医药、轻工、纺织。',
      en: 'Six potential sectors are named: new materials, energy saving, food, pharmaceuticals, light industry and textiles.',
    },
  },
  88: heading('新材料', 'New materials'),
  89: {
    gist: {
      zh: '靠科技创新提高深加工的附加值，让金属、化工、无机非金属和前沿材料四个领域上档次、上规模、更集约。',
      en: 'Research is to raise the value of processed materials; metal, chemical, mineral and frontier materials grow better, larger and thriftier.',
    },
    none: {
      zh: '方向；地点、项目和数字在其后四个领域。',
      en: 'A direction; places, projects and figures follow under the four families.',
    },
  },
  90: {
    gist: {
      zh: '金属材料：高铁用钢、耐热钢、镁铝铜合金、钕铁硼和高温合金。特殊钢在太原，镁合金、钕铁硼各在太原和运城，铝合金在运城，铜合金在晋南；点名中条山150万吨/年多金属回收项目。',
      en: 'Metals: steels for high-speed rail and boilers, light and copper alloys, magnets, superalloys. Special steel in Taiyuan, magnesium alloys and magnets in Taiyuan and Yuncheng, aluminium alloys in Yuncheng, copper alloys in Jinnan; Zhongtiaoshan’s recovery project of 1.5 million t a year is named.',
    },
  },
  91: {
    gist: {
      zh: '化工材料：聚烯烃、碳素材料、尼龙、聚碳酸酯、橡胶助剂等。基地在晋北、晋东和晋中（南）；点名阳煤的太原化工新材料园区和同煤的60万吨烯烃。',
      en: 'Chemicals: polyolefins, carbon materials, nylon, polycarbonate, rubber additives. Bases in Jinbei, Jindong and the central south; Yangmei’s new-materials park in Taiyuan and Datong Coal’s 600,000 t of olefins are named.',
    },
  },
  92: {
    gist: {
      zh: '无机非金属：耐火材料在阳泉、吕梁，高岭土在忻州，特种玻璃在吕梁；点名介休年产30万立方米泡沫陶瓷。水泥、玻璃和建筑陶瓷转向绿色建材。',
      en: 'Minerals: refractories in Yangquan and Lüliang, kaolin in Xinzhou, special glass in Lüliang; Jiexiu’s foam ceramics, 300,000 m³ a year, are named. Cement, glass and building ceramics turn greener.',
    },
  },
  93: {
    gist: {
      zh: '前沿材料：碳纤维、纳米、石墨烯、压电陶瓷等。新型纤维在太原、大同，纳米材料在晋城；点名太钢新增年产10吨石墨纤维。',
      en: 'Frontier materials: carbon fibre, nanomaterials, graphene, piezoceramics. New fibres in Taiyuan and Datong, nanomaterials in Jincheng; Taigang’s further 10 t a year of graphite fibre is named.',
    },
  },
  94: {
    gist: {
      zh: '到2020年新材料主营收入2000亿元。',
      en: 'By 2020 new materials earn 200 billion yuan.',
    },
  },
  95: heading('节能环保', 'Energy saving'),
  96: {
    gist: {
      zh: '从产品、装备、技术、服务四面着手，把节能产业做大，兼做清洁生产和资源利用，培育成新的支柱。',
      en: 'Products, equipment, technology and services together are to enlarge the sector, spread clean production and re-use, and make it a new pillar.',
    },
    none: {
      zh: '方向；基地、项目和数字在其后两段。',
      en: 'A direction; bases, projects and figures follow in the next two paragraphs.',
    },
  },
  97: {
    gist: {
      zh: '列出十大基地，多数跨两三市，如太原-晋城电动汽车、长治-太原-吕梁光伏。五年里做300个节能技改、100个装备、60个资源利用和40个清洁生产项目。',
      en: 'Ten bases, most of them across two or three cities, such as electric vehicles in Taiyuan–Jincheng or photovoltaics in Changzhi–Taiyuan–Lüliang. In five years: 300 energy-saving retrofits, 100 equipment, 60 re-use and 40 clean-production projects.',
    },
  },
  98: {
    gist: {
      zh: '到2020年主营收入2000亿元以上，每年增长15%左右；年销售20亿元以上的企业10家，10亿元以上的20家。',
      en: 'By 2020 revenue of 200 billion yuan or more, growing about 15% a year; 10 firms sell 2 billion yuan or more, 20 firms 1 billion or more.',
    },
  },
  99: heading('食品', 'Food'),
  100: {
    gist: {
      zh: '酒、醋、乳品靠名牌做强，杂粮、肉、油、果蔬和功能食品做精，饮料、淀粉和方便食品做大。到2020年规模以上企业主营收入1200亿元，每年增长13%。',
      en: 'Liquor, vinegar and dairy grow on famous brands, grains, meat, oils, fruit and health food on quality, drinks, starch and convenience food on scale. By 2020 firms above the threshold earn 120 billion yuan, 13% more each year.',
    },
  },
  101: heading('医药', 'Pharmaceuticals'),
  102: {
    gist: {
      zh: '太原、晋中、运城、临汾、同朔和晋东南六大集群，主攻生物药、化学新药和中成药；兼并做大龙头，推进智能制造，延伸到大健康。到2020年主营收入430亿元，每年增长20%以上。',
      en: 'Six clusters – Taiyuan, Jinzhong, Yuncheng, Linfen, Tongshuo, Jindongnan – for biological, new chemical and traditional medicine; mergers, smart plants and health products. By 2020 revenue of 43 billion yuan, growing 20% a year or more.',
    },
  },
  103: heading('轻工', 'Light industry'),
  104: {
    gist: {
      zh: '日用玻璃在祁县、闻喜，陶瓷在朔州、晋城、阳泉，造纸在太原、晋中、运城，塑料在太原、长治、运城；另有工艺美术和室内装饰。到2020年主营收入500亿元，每年增长14%。',
      en: 'Glassware in Qixian and Wenxi, ceramics in Shuozhou, Jincheng and Yangquan, paper in Taiyuan, Jinzhong and Yuncheng, plastics in Taiyuan, Changzhi and Yuncheng; crafts and interiors besides. By 2020 revenue of 50 billion yuan, growing 14% a year.',
    },
  },
  105: heading('纺织', 'Textiles'),
  106: {
    gist: {
      zh: '棉纺、印染、服装做强，丝麻做精，承接外地转移。五个集聚区：服装在运城，纺织在临猗，丝麻在晋城，纤维在晋中，岩棉在晋北。到2020年主营收入240亿元，利税18亿元。',
      en: 'Cotton, dyeing and garments grow stronger, silk and hemp finer, and capacity moves in. Five areas: garments in Yuncheng, textiles in Linyi, silk and hemp in Jincheng, fibres in Jinzhong, rock wool in Jinbei. By 2020 revenue of 24 billion yuan, profit and tax of 1.8 billion.',
    },
  },
};
