import { heading } from './heading';
import type { NumberedParagraphs } from './paragraphs';

/** Coal, metallurgy, coking and power. */
export const traditionalSectors: NumberedParagraphs = {
  39: heading('第四章：产业重点', 'Chapter four: the sectors'),
  40: {
    gist: {
      zh: '总领全章：传统产业要改造，新支柱、潜力产业和信息产业要突出。',
      en: 'The chapter in one line: rebuild the traditional sectors; put the new pillars, the potential sectors and information first.',
    },
    none: {
      zh: '只列出后面四节的名目。',
      en: 'It only names the four sections that follow.',
    },
  },
  41: heading('第一节：传统产业', 'Section one: traditional sectors'),
  42: {
    gist: {
      zh: '传统产业靠适用技术和信息化来改造，走循环经济，做到生产集约、利用清洁、产品高端。',
      en: 'Traditional sectors are rebuilt with proven technology and IT, on the lines of a circular economy: thriftier, cleaner, of higher value.',
    },
    none: {
      zh: '方向，没有地点和数字；措施写在四个产业之下。',
      en: 'A direction without place or figure; the measures stand under the four sectors.',
    },
  },
  43: heading('煤炭', 'Coal'),
  44: {
    gist: {
      zh: '提出六条要求（市场主导、清洁低碳、安全保障等），从消费、供给、科技、管理四面变革煤炭，重点让晋北、晋中、晋东三大基地提质。',
      en: 'Six demands (market-led, clean and low-carbon, safe …) and a change in use, supply, technology and management. The three coal bases of Jinbei, Jinzhong and Jindong are to improve in quality.',
    },
  },
  45: {
    gist: {
      zh: '推广安全绿色开采和清洁利用的技术；多转电、多转化，以消化过剩产能。关矿要有衔接，落后产能要能退出；总量受控，产品结构交给市场。',
      en: 'Spread safe, green mining and clean use; absorb surplus by turning more coal into power and products. Mine closures and the exit of outdated capacity get rules; output is held, and the market decides the product mix.',
    },
  },
  46: {
    gist: {
      zh: '改革煤炭管理体制，完善现代企业制度，继续做大基地、大集团；加强煤矿技改，让矿井更标准、更现代。',
      en: 'Reform how coal is managed, build modern companies, go on with large bases and groups; invest in mines so that they become more standard and modern.',
    },
  },
  47: heading('冶金', 'Metallurgy'),
  48: {
    gist: {
      zh: '各行业分别调控，补短板、延链条、进园区，重点是不锈钢、铝、镁、铜合金的深加工，并降低原料、能源和物流的成本。',
      en: 'Each branch is steered on its own, gaps are filled, chains lengthened and parks built. Stainless steel, aluminium, magnesium and copper alloys are to be processed further, at lower cost of materials, energy and transport.',
    },
    none: {
      zh: '方向；地点、数字和措施在其后钢、铝、镁、铜各段。',
      en: 'A direction; places, figures and measures follow under steel, aluminium, magnesium and copper.',
    },
  },
  49: {
    gist: {
      zh: '钢铁平稳化解过剩，建太原、临汾、吕梁、运城和晋东南五个千万吨级基地。太钢专注特钢和不锈钢，普钢企业按市场方式结盟，共享技术、物流和营销。',
      en: 'Steel sheds surplus steadily and gathers in five ten-million-tonne bases: Taiyuan, Linfen, Lüliang, Yuncheng and Jindongnan. Taigang keeps to special and stainless steel; makers of plain steel ally in technology, logistics and sales.',
    },
  },
  50: {
    gist: {
      zh: '铝要煤、电、铝、材一体，靠兼并提高集中度：南部、西部、中部三个集群，运城、吕梁两个百万吨基地，形成3-5家配套的大集团。',
      en: 'Aluminium joins coal, power, metal and products and merges into fewer hands: clusters in the south, west and centre, two million-tonne bases in Yuncheng and Lüliang, and 3–5 large groups with complete chains.',
    },
  },
  51: {
    gist: {
      zh: '镁以太原、运城为两大基地，整合成3-5家兼做镁合金的大集团，鼓励再生镁；点名中条山有色和银光镁业的项目。',
      en: 'Magnesium has two bases, Taiyuan and Yuncheng, and is to form 3–5 large groups that also make alloys; recycling is encouraged. Projects of Zhongtiaoshan and Yinguang are named.',
    },
  },
  52: {
    gist: {
      zh: '铜先稳住采选冶，再往高性能合金、压延铜箔、覆铜板延伸；基地在运城和太原。点名中条山有色的项目，并用晋西春雷军民两用的板带技术做芯片、汽车、高铁用铜。',
      en: 'Copper keeps its mining and smelting and moves on to alloys, foil and laminate, with bases in Yuncheng and Taiyuan. Zhongtiaoshan’s projects are named; Jinxi Chunlei’s strip technology serves chips, cars and high-speed rail.',
    },
  },
  53: {
    gist: {
      zh: '到2020年冶金主营收入5000亿元：钢铁4000亿元，有色1000亿元。',
      en: 'By 2020 metallurgy earns 500 billion yuan: 400 billion in steel, 100 billion in nonferrous metals.',
    },
  },
  54: heading('焦化', 'Coking'),
  55: {
    gist: {
      zh: '焦炭总产能封顶，增化工焦和洁净焦，减冶金焦，稳铸造焦；由以焦为主转向以化领焦。鼓励联合重组，进园区、上大装置，建全国一流的焦化基地。',
      en: 'Coke capacity is capped: more for chemicals and clean fuel, less for furnaces, foundry coke held. Chemicals take the lead; firms merge, move into parks and build large, to become a leading base of the country.',
    },
  },
  56: {
    gist: {
      zh: '用足焦炉煤气：各地按条件选甲醇、天然气、合成氨、乙二醇、联合循环发电等多联产路线；大型甲醇企业再往烯烃、芳烃和汽油走。',
      en: 'Use coke-oven gas fully: each area chooses among methanol, natural gas, glycol, ammonia or combined-cycle power; large methanol makers go on to olefins, aromatics and petrol.',
    },
  },
  57: {
    gist: {
      zh: '煤焦油企业分工协作，各精一条或几条产品链，做细馏分化学品；重点把针状焦、特种炭黑、石墨电极、核石墨和沥青基碳纤维做成规模。',
      en: 'Tar processors share the field, each with a few chains of its own, and refine the fractions. Needle coke, special carbon black, graphite electrodes, nuclear graphite and pitch fibre are to reach scale.',
    },
  },
  58: {
    gist: {
      zh: '粗苯集中给有深加工本领的企业，做顺酐、噻吩、己二酸、己内酰胺，再延伸到尼龙和工程塑料。',
      en: 'Crude benzene is gathered for firms able to refine it: maleic anhydride, thiophene, adipic acid, caprolactam, and on to nylon and engineering plastics.',
    },
  },
  59: {
    gist: {
      zh: '集聚区以外的焦化厂可以置换产能、重组或搬迁，进入现有的500万吨级及以上集聚区，建大焦炉和集中的化产装置；集聚区补齐公共服务。',
      en: 'Plants outside the main areas may swap capacity, merge or move into the existing areas of 5 million t or more, with large ovens and joint chemical works; those areas improve their services.',
    },
  },
  60: {
    gist: {
      zh: '到2020年：6米（捣固5.5米）以上的大焦炉5000万吨以上；焦炉煤气制甲醇500万吨、制天然气50亿立方米，煤焦油加工300万吨以上，粗苯精制100万吨以上；主营收入2000亿元，化产过1000亿元。',
      en: 'By 2020: over 50 million t of coke from ovens of 6 m or more (5.5 m if stamp-charged); from coke-oven gas 5 million t of methanol and 5 billion m³ of natural gas; 3 million t or more of tar and 1 million t or more of benzene processed; revenue of 200 billion yuan, over 100 billion of it from chemicals.',
    },
  },
  61: heading('电力', 'Power'),
  62: {
    gist: {
      zh: '电力三件大事：建大型煤电基地，多送电出省，节能减排。',
      en: 'Three tasks for power: large coal-power bases, more electricity sent out of the province, less energy and fewer emissions.',
    },
    none: {
      zh: '方向，没有地点和数字；在其后各段展开。',
      en: 'A direction without place or figure; the paragraphs that follow spell it out.',
    },
  },
  63: {
    gist: {
      zh: '发电和煤炭企业相互参股或签长期合同，省调主力电厂要全部覆盖。除城市热电联产和保电网安全的项目外，新核准的煤电原则上都按煤电一体化规划。',
      en: 'Power and coal firms hold each other’s shares or sign long contracts, for every main plant under provincial dispatch. Save for city heat-and-power and grid-security plants, new coal power is as a rule planned together with mines.',
    },
  },
  64: {
    gist: {
      zh: '以直流特高压通向华北、华中、华东，省内由北向南送电，配电网升级。建晋北、晋中、晋东三个千万千瓦级外送基地，推进“三交一直”四条通道。',
      en: 'Ultra-high-voltage DC lines lead to north, central and east China; inside, power flows from north to south and the local grid is renewed. Jinbei, Jinzhong and Jindong become ten-gigawatt export bases, and three AC lines and one DC line go ahead.',
    },
  },
  65: {
    gist: {
      zh: '现役30万千瓦及以上煤电机组全部完成环保改造；到期、高耗、不达标的按等煤量替代关停。发展大容量节水机组和可再生能源发电。',
      en: 'All coal units of 300 MW and more in service get their emission retrofit; old, wasteful or non-compliant ones close, replaced coal for coal. Large water-saving units and renewables are developed.',
    },
  },
  66: {
    gist: {
      zh: '建电力市场：培育售电主体，放开发用电，扩大跨省交易；改革输配电价；配售电业务向社会资本放开；交易机构相对独立。',
      en: 'Build a power market: retailers, freer generation and use, more trade across provinces; new grid tariffs; distribution and retail open to private capital; a largely independent exchange.',
    },
  },
  67: {
    gist: {
      zh: '到2020年装机预计1.3亿千瓦，外送能力6000万千瓦。',
      en: 'By 2020 some 130 GW are expected to be installed, and 60 GW can be sent out.',
    },
  },
};
