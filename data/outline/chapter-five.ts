import { heading } from './heading';
import type { NumberedParagraphs } from './paragraphs';

/** The tasks for all of industry: space, green change, innovation, integration, opening, IT. */
export const chapterFive: NumberedParagraphs = {
  125: heading('第五章：全省的主要任务', 'Chapter five: tasks for the whole province'),
  126: heading('第一节：空间布局', 'Section one: spatial layout'),
  127: {
    gist: {
      zh: '创建国家级、省级的示范基地和重点园区；建设特色区，如杏花村的酒、定襄的锻造、祁县的玻璃、阳泉的耐火材料、运城的镁、晋中的汽车，支撑县域工业。园区补基础设施和公共服务，沿产业链招商。',
      en: 'National and provincial model bases and key parks are created, and specialised areas built to carry county industry: liquor in Xinghuacun, forging in Dingxiang, glass in Qixian, refractories in Yangquan, magnesium in Yuncheng, cars in Jinzhong. Parks improve services and invite firms along the chain.',
    },
  },
  128: {
    gist: {
      zh: '以园区为核心做板块经济，重点沿大运公路、108走廊和大太原都市圈；产业区与旧城改造、新城建设捆绑开发，另兴楼宇经济和县域经济。',
      en: 'Parks are the cores of regional blocks, above all along the Dayun road, Highway 108 and in Greater Taiyuan. Industrial areas are developed together with the renewal of old towns and the building of new ones; high-tech firms that do everything under one roof and county economies are encouraged.',
    },
  },
  129: {
    gist: {
      zh: '经济技术开发区升级：与所在的县（市、区）融合，理顺管理，补基础设施，参与区域合作，承接转移，做“飞地经济”。',
      en: 'Development zones are upgraded: joined with their counties, clear in their powers, better equipped, and open to cooperation, relocated firms and enclaves shared with other places.',
    },
  },
  130: heading('第二节：转变发展方式', 'Section two: changing the mode of growth'),
  131: {
    gist: {
      zh: '节能从事后考核转到事先预测、事中调控，严格问责、评估和监察；行业对标，探索节能量交易和能效领跑者，试点低碳园区。',
      en: 'Energy saving moves from checks afterwards to forecasts and control, with strict liability, assessment and inspection. Efficiency is benchmarked, trade in savings and a top-runner scheme are tried, and low-carbon parks piloted.',
    },
  },
  132: {
    gist: {
      zh: '支持朔州的国家绿色转型试点和资源利用示范；限用黏土砖、禁用实心砖，推广新型墙材；推行清洁生产，回收余热余压、煤气和炉渣、粉煤灰、废水。',
      en: 'Shuozhou’s national green pilot and model projects of re-use are backed; clay bricks are limited and solid ones banned in favour of new wall materials; clean production spreads, and waste heat, pressure, gas, slag, ash and water are recovered.',
    },
  },
  133: {
    gist: {
      zh: '技术改造摆到转型的核心：出台引导投资的意见，建全省投资监测系统，明确省级引导资金的规模，编投资指南和项目导向计划。',
      en: 'Technical renovation is put at the core: guidance for investment, a provincial monitoring system, a stated size for the guidance fund, an investment guide and a list of projects to steer by.',
    },
  },
  134: heading('第三节：创新能力', 'Section three: innovation'),
  135: {
    gist: {
      zh: '五大创新工程，加上产业联盟、公共技术平台和科技中介。规模以上企业全部开展研发，设研发机构的超过15%；省属重点国企研发投入占主营收入1.5%以上。',
      en: 'Five innovation programmes, with alliances, shared technical platforms and technology agents. All firms above the threshold do research, over 15% have a unit for it, and key provincial state firms spend 1.5% or more of main revenue on it.',
    },
  },
  136: {
    gist: {
      zh: '让成果落地：建重点产业和军民融合的中试基地，做一批产业化项目，推广新技术新产品，健全技术交易和信息平台。',
      en: 'From results to products: pilot plants for key and military–civil sectors, projects that bring technology to market, and better services for trade in technology.',
    },
  },
  137: {
    gist: {
      zh: '建山西科技创新城，扶持孵化器、大学科技园和众创空间，旧厂房可以改造；鼓励社会资本办孵化基地。太原做小微企业创业创新的示范城市。',
      en: 'Shanxi Sci-Tech Innovation City is built; incubators, university parks and makers’ spaces, also in old factories, are backed, with private capital welcome. Taiyuan is the model city for small-firm innovation.',
    },
  },
  138: heading('第四节：融合发展', 'Section four: integration'),
  139: {
    gist: {
      zh: '落实两化融合五年行动方案，先改造煤、焦、冶、电和煤化工，再按《中国制造2025》的山西行动纲要带动制造业；继续贯标，健全服务体系。目标到2020年有重大进展。',
      en: 'A five-year action plan for IT–industry integration starts with coal, coking, metals, power and coal chemicals and, under Shanxi’s outline for Made in China 2025, goes on to all manufacturing; the national standard and support services continue. Great progress is wanted by 2020.',
    },
  },
  140: {
    gist: {
      zh: '服务业与制造业相融：围绕生产办研发、检测、物流、金融和咨询；制造企业做工程承包、租赁、成套方案和售后；双方共享设施、技术和人才。',
      en: 'Services and manufacturing join: research, testing, logistics, finance and advice around production; makers that contract, lease, design systems and give after-sales service; shared facilities, technology and people.',
    },
  },
  141: {
    gist: {
      zh: '军民融合：鼓励民企参与武器装备科研生产，健全公共服务，支持示范园区，发展特种车辆、铁路机械、机电和电子信息等基地。',
      en: 'Military and civil industry join: private firms may take part in arms research and production, public services and model parks are backed, and bases for special vehicles, rail machinery, electromechanics and electronics developed.',
    },
  },
  142: heading('第五节：对外开放', 'Section five: opening up'),
  143: {
    gist: {
      zh: '借国家战略和沿黄经济带、黄河金三角等平台扩大合作；引资与引技、引才并举，支持企业抱团到境外建原料和装备基地，可绿地投资、可并购。',
      en: 'National strategies, the Yellow River belt and the Golden Triangle are vehicles of cooperation. Capital comes with technology and people; chains of firms are helped to build bases abroad, by new plants or by purchase.',
    },
  },
  144: {
    gist: {
      zh: '招商看产业链配套，成群引进，争取更多世界500强；承接转移，鼓励以企招企。支持BOT、PPP等国际产能合作，增强自营出口，建国际营销网。',
      en: 'Investors are sought by chain and in groups, more of them from the world’s top 500; firms that move are welcome, and firms invite firms. BOT and PPP abroad, own exports and sales networks are backed.',
    },
  },
  145: {
    gist: {
      zh: '航空口岸以太原、大同、运城为主轴，长治、临汾、吕梁、五台山为支撑。铁路口岸以太原为中心，长治（晋城）、运城（临汾）和大同为副中心；推进太原、临汾的铁路口岸和保税物流，建成单一窗口。',
      en: 'Air ports: an axis of Taiyuan, Datong and Yuncheng, with Changzhi, Linfen, Lüliang and Wutaishan. Rail ports: Taiyuan at the centre; Changzhi (Jincheng), Yuncheng (Linfen) and Datong second. Rail ports and bonded logistics in Taiyuan and Linfen go ahead, and a single window is completed.',
    },
  },
  146: heading('第六节：信息化水平', 'Section six: informatization'),
  147: {
    gist: {
      zh: '社会各领域都要用好信息技术，全面提高信息化水平。',
      en: 'Every field of society is to make better use of information technology.',
    },
    none: {
      zh: '总领一节，没有地点和数字；在其后三段展开。',
      en: 'It opens the section without place or figure; three paragraphs spell it out.',
    },
  },
  148: {
    gist: {
      zh: '“光进铜退”，光纤到城镇楼宇和农户，推进下一代网络；建全省的政务云、工业云、商务云和大数据中心；工业互联网统一规划，产业集聚区加快布网。',
      en: 'Fibre replaces copper to town buildings and village homes, and next-generation networks follow. The province gets public clouds for government, industry and commerce and a big-data centre; an industrial internet is planned, industrial areas are wired faster.',
    },
  },
  149: {
    gist: {
      zh: '“互联网＋”由消费走向生产：智能制造和个性化定制、分布式能源、电子商务的精准营销，以及医疗、养老、教育等民生服务和追溯体系。',
      en: '“Internet Plus” moves from consumption to production: smart and made-to-order manufacturing, distributed energy, targeted e-commerce, online health, care and education, and linked tracing systems.',
    },
  },
  150: {
    gist: {
      zh: '网络安全：健全体制、监测评估和标准认证，设信息安全专项并做示范；重点护住工业控制和关键设施，管好数据共享与跨境流动。',
      en: 'Network security: rules, monitoring, assessment and certification; a special programme with showcases; protection of industrial control and key facilities; control of shared and cross-border data.',
    },
  },
};
