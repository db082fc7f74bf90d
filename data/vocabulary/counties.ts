import type { Text } from './languages';
import { type PrefectureId, prefectures } from './prefectures';

/** How a unit of the plan's year, 2016, became the unit of today. */
export type UnitChange = 'renamed' | 'merged' | 're-cut';

/** A county-level unit of today (2019 and later): district, county-level city or county. */
export type County = Readonly<{
  /** Six digits of GB/T 2260; the first four are the prefecture's. */
  adcode: string;
  prefecture: PrefectureId;
  /** Full name in Chinese; in English the bare name, with its kind only where two would be alike. */
  name: Text;
  /** The name on a map label: 永济 for 永济市, but 祁县 and 城区 whole. */
  short: Text;
  /** The names of 2016, where they differ. */
  former?: readonly Text[];
  change?: UnitChange;
}>;

const prefectureOf = (adcode: string): PrefectureId => {
  const entry = Object.entries(prefectures).find(
    ([, prefecture]) => prefecture.adcode.slice(0, 4) === adcode.slice(0, 4),
  );
  if (!entry) throw new Error(`No prefecture of Shanxi has a county coded ${adcode}`);
  return entry[0] as PrefectureId;
};

const county = (
  adcode: string,
  zh: string,
  en: string,
  former?: readonly Text[],
  change?: UnitChange,
): County => ({
  adcode,
  prefecture: prefectureOf(adcode),
  name: { zh, en },
  short: { zh: zh.length > 2 ? zh.slice(0, -1) : zh, en },
  ...(former && { former }),
  ...(change && { change }),
});

/** Three units of 2016 whose ground was divided anew between 平城区 and 云冈区 in 2018. */
const datongRecut: readonly Text[] = [
  { zh: '大同城区', en: 'Datong Urban District' },
  { zh: '大同矿区', en: 'Datong Mining District' },
  { zh: '南郊区', en: 'Nanjiao' },
];

/** The 117 county-level units, in the order of their codes. */
export const counties = {
  // 太原市 Taiyuan
  xiaodian: county('140105', '小店区', 'Xiaodian'),
  yingze: county('140106', '迎泽区', 'Yingze'),
  xinghualing: county('140107', '杏花岭区', 'Xinghualing'),
  jiancaoping: county('140108', '尖草坪区', 'Jiancaoping'),
  wanbailin: county('140109', '万柏林区', 'Wanbailin'),
  jinyuan: county('140110', '晋源区', 'Jinyuan'),
  qingxu: county('140121', '清徐县', 'Qingxu'),
  yangqu: county('140122', '阳曲县', 'Yangqu'),
  loufan: county('140123', '娄烦县', 'Loufan'),
  gujiao: county('140181', '古交市', 'Gujiao'),

  // 大同市 Datong
  xinrong: county('140212', '新荣区', 'Xinrong'),
  pingcheng: county('140213', '平城区', 'Pingcheng', datongRecut, 're-cut'),
  yungang: county('140214', '云冈区', 'Yungang', datongRecut, 're-cut'),
  yunzhou: county(
    '140215',
    '云州区',
    'Yunzhou',
    [{ zh: '大同县', en: 'Datong County' }],
    'renamed',
  ),
  yanggao: county('140221', '阳高县', 'Yanggao'),
  tianzhen: county('140222', '天镇县', 'Tianzhen'),
  guangling: county('140223', '广灵县', 'Guangling'),
  lingqiu: county('140224', '灵丘县', 'Lingqiu'),
  hunyuan: county('140225', '浑源县', 'Hunyuan'),
  zuoyun: county('140226', '左云县', 'Zuoyun'),

  // 阳泉市 Yangquan
  'yangquan-chengqu': county('140302', '城区', 'Yangquan Urban District'),
  'yangquan-kuangqu': county('140303', '矿区', 'Yangquan Mining District'),
  'yangquan-jiaoqu': county('140311', '郊区', 'Yangquan Suburban District'),
  pingding: county('140321', '平定县', 'Pingding'),
  yuxian: county('140322', '盂县', 'Yuxian'),

  // 长治市 Changzhi
  luzhou: county(
    '140403',
    '潞州区',
    'Luzhou',
    [
      { zh: '长治城区', en: 'Changzhi Urban District' },
      { zh: '长治郊区', en: 'Changzhi Suburban District' },
    ],
    'merged',
  ),
  shangdang: county(
    '140404',
    '上党区',
    'Shangdang',
    [{ zh: '长治县', en: 'Changzhi County' }],
    'renamed',
  ),
  tunliu: county('140405', '屯留区', 'Tunliu', [{ zh: '屯留县', en: 'Tunliu County' }], 'renamed'),
  lucheng: county('140406', '潞城区', 'Lucheng', [{ zh: '潞城市', en: 'Lucheng City' }], 'renamed'),
  xiangyuan: county('140423', '襄垣县', 'Xiangyuan'),
  pingshun: county('140425', '平顺县', 'Pingshun'),
  licheng: county('140426', '黎城县', 'Licheng'),
  huguan: county('140427', '壶关县', 'Huguan'),
  zhangzi: county('140428', '长子县', 'Zhangzi'),
  wuxiang: county('140429', '武乡县', 'Wuxiang'),
  qinxian: county('140430', '沁县', 'Qinxian'),
  qinyuan: county('140431', '沁源县', 'Qinyuan'),

  // 晋城市 Jincheng
  'jincheng-chengqu': county('140502', '城区', 'Jincheng Urban District'),
  qinshui: county('140521', '沁水县', 'Qinshui'),
  yangcheng: county('140522', '阳城县', 'Yangcheng'),
  lingchuan: county('140524', '陵川县', 'Lingchuan'),
  zezhou: county('140525', '泽州县', 'Zezhou'),
  gaoping: county('140581', '高平市', 'Gaoping'),

  // 朔州市 Shuozhou
  shuocheng: county('140602', '朔城区', 'Shuocheng'),
  'shuozhou-pinglu': county('140603', '平鲁区', 'Pinglu District'),
  shanyin: county('140621', '山阴县', 'Shanyin'),
  yingxian: county('140622', '应县', 'Yingxian'),
  youyu: county('140623', '右玉县', 'Youyu'),
  huairen: county(
    '140681',
    '怀仁市',
    'Huairen',
    [{ zh: '怀仁县', en: 'Huairen County' }],
    'renamed',
  ),

  // 晋中市 Jinzhong
  yuci: county('140702', '榆次区', 'Yuci'),
  taigu: county('140703', '太谷区', 'Taigu', [{ zh: '太谷县', en: 'Taigu County' }], 'renamed'),
  yushe: county('140721', '榆社县', 'Yushe'),
  zuoquan: county('140722', '左权县', 'Zuoquan'),
  heshun: county('140723', '和顺县', 'Heshun'),
  xiyang: county('140724', '昔阳县', 'Xiyang'),
  shouyang: county('140725', '寿阳县', 'Shouyang'),
  qixian: county('140727', '祁县', 'Qixian'),
  pingyao: county('140728', '平遥县', 'Pingyao'),
  lingshi: county('140729', '灵石县', 'Lingshi'),
  jiexiu: county('140781', '介休市', 'Jiexiu'),

  // 运城市 Yuncheng
  yanhu: county('140802', '盐湖区', 'Yanhu'),
  linyi: county('140821', '临猗县', 'Linyi'),
  wanrong: county('140822', '万荣县', 'Wanrong'),
  wenxi: county('140823', '闻喜县', 'Wenxi'),
  jishan: county('140824', '稷山县', 'Jishan'),
  xinjiang: county('140825', '新绛县', 'Xinjiang County'),
  jiangxian: county('140826', '绛县', 'Jiangxian'),
  yuanqu: county('140827', '垣曲县', 'Yuanqu'),
  xiaxian: county('140828', '夏县', 'Xiaxian'),
  'yuncheng-pinglu': county('140829', '平陆县', 'Pinglu County'),
  ruicheng: county('140830', '芮城县', 'Ruicheng'),
  yongji: county('140881', '永济市', 'Yongji'),
  hejin: county('140882', '河津市', 'Hejin'),

  // 忻州市 Xinzhou
  xinfu: county('140902', '忻府区', 'Xinfu'),
  dingxiang: county('140921', '定襄县', 'Dingxiang'),
  wutai: county('140922', '五台县', 'Wutai'),
  daixian: county('140923', '代县', 'Daixian'),
  fanshi: county('140924', '繁峙县', 'Fanshi'),
  ningwu: county('140925', '宁武县', 'Ningwu'),
  jingle: county('140926', '静乐县', 'Jingle'),
  shenchi: county('140927', '神池县', 'Shenchi'),
  wuzhai: county('140928', '五寨县', 'Wuzhai'),
  kelan: county('140929', '岢岚县', 'Kelan'),
  hequ: county('140930', '河曲县', 'Hequ'),
  baode: county('140931', '保德县', 'Baode'),
  pianguan: county('140932', '偏关县', 'Pianguan'),
  yuanping: county('140981', '原平市', 'Yuanping'),

  // 临汾市 Linfen
  yaodu: county('141002', '尧都区', 'Yaodu'),
  quwo: county('141021', '曲沃县', 'Quwo'),
  yicheng: county('141022', '翼城县', 'Yicheng'),
  xiangfen: county('141023', '襄汾县', 'Xiangfen'),
  hongtong: county('141024', '洪洞县', 'Hongtong'),
  guxian: county('141025', '古县', 'Guxian'),
  anze: county('141026', '安泽县', 'Anze'),
  fushan: county('141027', '浮山县', 'Fushan'),
  jixian: county('141028', '吉县', 'Jixian'),
  xiangning: county('141029', '乡宁县', 'Xiangning'),
  daning: county('141030', '大宁县', 'Daning'),
  xixian: county('141031', '隰县', 'Xixian'),
  yonghe: county('141032', '永和县', 'Yonghe'),
  puxian: county('141033', '蒲县', 'Puxian'),
  fenxi: county('141034', '汾西县', 'Fenxi'),
  houma: county('141081', '侯马市', 'Houma'),
  huozhou: county('141082', '霍州市', 'Huozhou'),

  // 吕梁市 Lüliang
  lishi: county('141102', '离石区', 'Lishi'),
  wenshui: county('141121', '文水县', 'Wenshui'),
  jiaocheng: county('141122', '交城县', 'Jiaocheng'),
  xingxian: county('141123', '兴县', 'Xingxian'),
  linxian: county('141124', '临县', 'Linxian'),
  liulin: county('141125', '柳林县', 'Liulin'),
  shilou: county('141126', '石楼县', 'Shilou'),
  lanxian: county('141127', '岚县', 'Lanxian'),
  fangshan: county('141128', '方山县', 'Fangshan'),
  zhongyang: county('141129', '中阳县', 'Zhongyang'),
  jiaokou: county('141130', '交口县', 'Jiaokou'),
  xiaoyi: county('141181', '孝义市', 'Xiaoyi'),
  fenyang: county('141182', '汾阳市', 'Fenyang'),
} as const satisfies Record<string, County>;

export type CountyId = keyof typeof counties;

export const countyIds = Object.keys(counties) as CountyId[];
