import { heading } from './heading';
import type { NumberedParagraphs } from './paragraphs';

/** Equipment and coal chemicals. */
export const pillarSectors: NumberedParagraphs = {
  68: { gist: { zh: '第二节：新支柱产业', en: 'Section two: new pillar sectors' } },
  69: heading('装备制造', 'Equipment'),
  70: {
    gist: {
      zh: '以园区为载体整合资源，列出九类装备：轨道交通、煤机、煤层气、煤化工、节能环保、农机、基础工艺、智能制造和新能源汽车，建成国家的装备基地。',
      en: 'Parks are to pool resources for nine kinds of equipment – rail, coal, coalbed methane, coal chemicals, energy saving, farming, basic processes, intelligent manufacturing, new-energy vehicles – and make Shanxi a national equipment base.',
    },
  },
  71: {
    gist: {
      zh: '轨道交通：高速、重载、城际和城市车辆以及列车控制系统，突破动车用钢和铝镁合金；三大基地在太原、永济、大同。',
      en: 'Rail: high-speed, heavy-haul, intercity and urban vehicles and train control, with new steels and light alloys; three bases, in Taiyuan, Yongji and Datong.',
    },
  },
  72: {
    gist: {
      zh: '煤机：适应复杂煤层的成套采煤设备、井下机器人和露天矿设备；研发中心在太原，集群在晋中、晋东、晋北。',
      en: 'Coal machinery: complete sets for difficult seams, underground robots and open-pit equipment; a research centre in Taiyuan, clusters in Jinzhong, Jindong and Jinbei.',
    },
  },
  73: {
    gist: {
      zh: '煤层气：依托国家级实验室研发钻探和排采技术；制造基地在太原、晋城，特色应用基地在大同、运城。',
      en: 'Coalbed methane: a national laboratory leads on drilling and drainage; equipment is made in Taiyuan and Jincheng, special uses are based in Datong and Yuncheng.',
    },
  },
  74: {
    gist: {
      zh: '煤化工装备：环保焦炉、特种气化和劣质煤利用的成套设备，攻关大型高压高温装备，打出山西品牌。',
      en: 'Coal-chemical equipment: clean coke ovens, special gasifiers and plant for poor coal; large high-pressure, high-temperature units are the target, under a Shanxi brand.',
    },
  },
  75: {
    gist: {
      zh: '节能环保装备：推广高效锅炉、电动机、变压器和热能回收，发展治理大气、环境、噪声和辐射的设备；三大基地在太原、长治、运城。',
      en: 'Energy-saving equipment: efficient boilers, motors, transformers and heat recovery, and plant against air pollution, noise and radiation; three bases, in Taiyuan, Changzhi and Yuncheng.',
    },
  },
  76: {
    gist: {
      zh: '农机：先进机具、大型联合收割机和核心零部件，加上信息采集和精准作业；四大集群在太原、晋中、运城、长治。',
      en: 'Farm machinery: advanced implements, large combines and core parts, with data and precision; four clusters, in Taiyuan, Jinzhong, Yuncheng and Changzhi.',
    },
  },
  77: {
    gist: {
      zh: '基础工艺：研究铸、锻、焊、热处理等工艺，加强装备和检测能力，发展液压元件、数控母机和重型机械。',
      en: 'Basic processes: research in casting, forging, welding and heat treatment, better plant and testing, and hydraulic parts, numerically controlled machine tools and heavy machinery.',
    },
  },
  78: {
    gist: {
      zh: '智能制造：突破测控装置等关键部件，开发传感器、仪表、机器人、增材制造和通用飞机，以及冶金、物流、食品、纺织的智能成套线。',
      en: 'Intelligent manufacturing: key control devices first; then sensors, instruments, robots, additive manufacturing and multi-purpose aircraft, and smart lines for metals, logistics, food and textiles.',
    },
  },
  79: {
    gist: {
      zh: '新能源汽车三条路：电动车在太原、晋中、晋城，甲醇车在晋中、长治，燃气车在太原、运城、大同。做“煤—电—车”产业链，“十三五”末电动车产能12万辆以上。',
      en: 'New-energy vehicles by three roads: electric in Taiyuan, Jinzhong and Jincheng, methanol in Jinzhong and Changzhi, gas in Taiyuan, Yuncheng and Datong. Coal, power and cars form a chain; by the end of the plan there is capacity for 120,000 or more electric vehicles.',
    },
  },
  80: {
    gist: {
      zh: '到2020年，规模以上装备制造主营收入2500亿元，数字化设计工具普及率72%以上，关键工序的数字化50%以上；骨干企业的智能化达到国际先进。',
      en: 'By 2020 equipment firms above the threshold earn 250 billion yuan; digital design tools reach 72% or more, digital key processes 50% or more, and leading firms are as intelligent as the best abroad.',
    },
  },
  81: heading('煤化工', 'Coal chemicals'),
  82: {
    gist: {
      zh: '高碳产业低碳发展：现代煤化工讲科学，传统煤化工守住，精细化工和化工新材料大力做。',
      en: 'A high-carbon sector with less carbon: modern coal chemicals on scientific lines, the traditional ones held, fine chemicals and new materials pushed.',
    },
    none: {
      zh: '方向，没有地点和数字；在其后两段展开。',
      en: 'A direction without place or figure; the two paragraphs that follow spell it out.',
    },
  },
  83: {
    gist: {
      zh: '晋北建现代煤化工基地，重点在大同左云经济技术开发区；晋东、晋中（南）用好原有底子。煤制油气稳步做，工程塑料等新材料大力做；园区循环化，安全和应急从严。',
      en: 'A modern coal-chemical base rises in Jinbei, above all in Zuoyun’s development zone in Datong; Jindong and the central south build on what they have. Synthetic oil and gas come steadily, plastics and other materials in force; parks become circular, and safety is tightened.',
    },
  },
  84: {
    gist: {
      zh: '从燃料转向材料：烯烃、芳烃、乙二醇优先，煤制油气适度；旧产能向优势企业集中并技改；支持6个创新链、30项技术。',
      en: 'From fuel to materials: olefins, aromatics and glycol first, synthetic oil and gas in measure. Old capacity moves to strong firms and is renewed; 6 innovation chains and 30 technologies are backed.',
    },
  },
  85: {
    gist: {
      zh: '到2020年，规模以上企业主营收入1500亿元左右，一年转化煤炭超过5000万吨。',
      en: 'By 2020 firms above the threshold earn about 150 billion yuan and convert over 50 million t of coal a year.',
    },
  },
};
