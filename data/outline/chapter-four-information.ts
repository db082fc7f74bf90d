import { heading } from './heading';
import type { NumberedParagraphs } from './paragraphs';

/** The information sector: seven established strengths and four emerging lines. */
export const informationSector: NumberedParagraphs = {
  107: heading('第四节：信息产业', 'Section four: information'),
  108: {
    gist: {
      zh: '新一代信息技术要加快，信息安全是重点；突出两化融合和“互联网＋”，带动全省转型。',
      en: 'New information technology is to speed up, security first; IT–industry integration and “Internet Plus” carry the province’s transition.',
    },
    none: {
      zh: '方向，没有地点和数字；其后分十一项展开。',
      en: 'A direction without place or figure; eleven items follow.',
    },
  },
  109: heading('七类优势产业', 'Seven established strengths'),
  110: {
    gist: {
      zh: '列出七类有优势的产业：电子设备、光伏、LED、信息安全、电子材料、软件和通信。',
      en: 'Seven strengths are listed: electronics, photovoltaics, LED, information security, electronic materials, software, telecommunications.',
    },
  },
  111: {
    gist: {
      zh: '电子设备：音视频、液晶设备、通信终端、锂电池、矿山和电网设备等，基地在太原；由卖硬件转向硬件加服务。',
      en: 'Electronics: audio and video, LCD equipment, terminals, lithium cells, mining and grid devices, with a base in Taiyuan; from hardware alone to hardware and services.',
    },
  },
  112: {
    gist: {
      zh: '光伏：提高电池片效率，从铸锭、切片一直做到应用，以电站建设拉动；基地在长治、吕梁、太原和朔州。',
      en: 'Photovoltaics: better cells and the whole chain from ingot to use, drawn on by new power stations; bases in Changzhi, Lüliang, Taiyuan and Shuozhou.',
    },
  },
  113: {
    gist: {
      zh: 'LED：做全产业链，重质量和品牌；产业园在长治、临汾，集聚区再加上晋城、朔州。',
      en: 'LED: the whole chain, with weight on quality and brands; parks in Changzhi and Linfen, a cluster that adds Jincheng and Shuozhou.',
    },
  },
  114: {
    gist: {
      zh: '信息安全：研发防护、识别、密码和可信技术，在煤焦冶电行业示范工控安全。以太原高新区的火炬基地、中国网安两园和中天信安防园为核心，建太原信息安全基地。',
      en: 'Information security: protection, recognition, cryptography and trusted computing, with industrial control in coal, coking, metals and power as the showcase. The Torch base in Taiyuan’s hi-tech zone and the parks of China Cyber Security and Zhongtianxin are the core of the Taiyuan base.',
    },
  },
  115: {
    gist: {
      zh: '电子材料：电磁防护、稀土永磁、光伏银浆、锂电池材料和碳化硅半导体，主攻高端配套市场，降成本、提质量。',
      en: 'Electronic materials: electromagnetic shielding, rare-earth magnets, silver paste, lithium-cell materials and silicon carbide, aimed at high-end supply at lower cost and better quality.',
    },
  },
  116: {
    gist: {
      zh: '软件：重点是各行业的整体方案，如智慧矿山、工业控制、电网、交通、医疗和政务，并推行ITSS服务标准。以山西软件园为核心，基地在太原。',
      en: 'Software: solutions for whole sectors first – mines, industrial control, grid, transport, health, government – and the service standard ITSS. The base is in Taiyuan, around Shanxi Software Park.',
    },
  },
  117: {
    gist: {
      zh: '通信：光纤和4G覆盖城乡，基础设施共建共享，续建“i-Shanxi”无线网，推进“三网”融合，加快IPv6商用。',
      en: 'Telecommunications: fibre and 4G for town and country, shared infrastructure, more of the i-Shanxi wireless network, telecom and broadcasting in one, IPv6 in business use.',
    },
  },
  118: heading('四类新兴融合产业', 'Four emerging lines'),
  119: {
    gist: {
      zh: '列出四类新兴产业：云计算、大数据、物联网和空间信息。',
      en: 'Four emerging lines are listed: cloud computing, big data, the internet of things, spatial information.',
    },
    none: {
      zh: '只列名目，四类在其后分述。',
      en: 'A list only; the four follow one by one.',
    },
  },
  120: {
    gist: {
      zh: '云计算：统筹布局数据中心，依托百度（阳泉）、吕梁、中电科、罗克佳华和灵石五处；攻关核心技术，建安全体系，在政务、制造、医疗等领域示范。',
      en: 'Cloud computing: data centres are planned together, on five: Baidu in Yangquan, Lüliang, CETC, Rockontrol and Lingshi. Core technology, a security system, and showcases in government, manufacturing and health.',
    },
  },
  121: {
    gist: {
      zh: '大数据：政府数据先从交通、医疗、就业、社保开放，建立市场化的应用机制，培育龙头，探索产业园区。',
      en: 'Big data: public data open first in transport, health, jobs and social security; a market for its use, leading firms, and perhaps a park.',
    },
  },
  122: {
    gist: {
      zh: '物联网：以太原罗克佳华园为核心招商，建太原基地；做基础软件、传感器和系统模块，在工农业、物流、交通和环保中示范。',
      en: 'Internet of things: the Taiyuan base grows around Rockontrol’s park by attracting firms; software, sensors and modules, with showcases in industry, farming, logistics, transport and environment.',
    },
  },
  123: {
    gist: {
      zh: '空间信息：以北斗山西分中心和高分山西中心为重点，做芯片、终端、系统到服务的全链条，建北斗大数据平台和一个省级产业园。',
      en: 'Spatial information: around Shanxi’s BeiDou and earth-observation centres, the whole chain from chips and terminals to services, a BeiDou data platform and a provincial park.',
    },
  },
  124: {
    gist: {
      zh: '到2020年信息产业主营收入1700亿元，每年增长11%：电子制造1300亿元、13%，软件服务100亿元、16%，通信300亿元、5%。一条产业带由太原连晋中、阳泉、吕梁、长治，另有光伏、LED两个集群。',
      en: 'By 2020 information earns 170 billion yuan, growing 11% a year: electronics 130 billion (13%), software and services 10 billion (16%), telecommunications 30 billion (5%). One belt joins Taiyuan with Jinzhong, Yangquan, Lüliang and Changzhi; photovoltaics and LED form two clusters.',
    },
  },
};
