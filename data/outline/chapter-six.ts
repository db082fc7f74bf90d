import { heading } from './heading';
import type { NumberedParagraphs } from './paragraphs';

/** What is to make it happen: reform, environment, people, evaluation, organization. */
export const chapterSix: NumberedParagraphs = {
  151: heading('第六章：保障措施', 'Chapter six: safeguards'),
  152: heading('第一节：改革', 'Section one: reform'),
  153: {
    gist: {
      zh: '国企股权多元化，发展混合所有制，国有资本可以退出，民资可以参股乃至控股；健全公司治理，也促民企改制。',
      en: 'State firms take on more owners and mixed ownership grows; state capital may leave, private capital may hold shares or even control. Governance improves, and private firms reform too.',
    },
  },
  154: heading('第二节：发展环境', 'Section two: business environment'),
  155: {
    gist: {
      zh: '放宽准入，少干预，规范涉企收费和执法；招商和承接转移的重大项目走绿色通道；用地计划、环境容量、排污总量优先给工业；加强煤电油运协调。',
      en: 'Easier entry, less interference, regulated charges and enforcement; a fast lane for large incoming projects; land quotas, environmental capacity and emission totals go to industry first; coal, power, oil and transport are coordinated.',
    },
  },
  156: heading('第三节：人才', 'Section three: people'),
  157: {
    gist: {
      zh: '培训干部，机关与企业互派挂职；引进高端人才和团队，经营管理人才职业化，高技能人才终身培训。',
      en: 'Officials are trained and exchanged with firms; high-end people and teams are drawn in, managers become professionals, and skilled workers train all their lives.',
    },
  },
  158: heading('第四节：考核评价', 'Section four: evaluation'),
  159: {
    gist: {
      zh: '工业目标和任务的完成情况，列入各市党政领导班子的考核；扶持政策落实得如何，列入省直部门的考核。规划执行要监测评估，据此调整。',
      en: 'How far industrial goals and tasks are met counts in the evaluation of city leaders; how support policies are applied counts in that of provincial departments. The plan is monitored, assessed and adjusted.',
    },
  },
  160: heading('第五节：组织', 'Section five: organization'),
  161: {
    gist: {
      zh: '省经信委牵头，各市分解落实。各产业滚动编三年推进计划和年度计划，把目标细到年度、企业和项目，并与全省纲要和各专项规划衔接。',
      en: 'The provincial Economic and Information Commission leads, and cities carry out their share. Each sector keeps a rolling three-year plan and a yearly one, down to firms and projects, in step with the province’s outline and special plans.',
    },
  },
};
