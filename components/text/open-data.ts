import type { Text } from '@/data/vocabulary/languages';

export const openDataTitle: Text = { zh: '数据', en: 'Data' };

export const openDataTeaser: Text = {
  zh: '整份下载，或接进 QGIS 等软件；字段、许可、引用',
  en: 'Whole files, a door for QGIS and others; columns, licences, how to cite',
};

export const openDataDescription: Text = {
  zh: '山西工业布局图的数据：GeoJSON、CSV、Excel 下载，OGC API – Features 接口，QGIS 接入步骤，字段、许可与引用。',
  en: 'The data of the Shanxi Industrial Atlas: GeoJSON, CSV and Excel files, an OGC API – Features service, how to add it in QGIS, columns, licences and citation.',
};

export const openDataLead: Text = {
  zh: '图上的 {sites} 处和 {targets} 项指标都可以整份取走，也可以直接接进地理信息软件。每条都带规划的段号和原文，并注明位置知道到哪一级。数据只说 2016 年的规划写了什么，不表示已经建成。',
  en: 'All {sites} sites and {targets} figures can be taken whole, or opened in a GIS program. Each carries its paragraph and the plan’s own words, and says how closely its position is known. The data say what the plan of 2016 says, never that anything was built.',
};

export const filesWords = {
  title: { zh: '整份下载', en: 'Whole files' },
  file: { zh: '文件', en: 'File' },
  holds: { zh: '内容', en: 'What it holds' },
  narrowed: {
    zh: '只要一部分的，先在总表里筛选，再从“带走”取；数据相同。',
    en: 'For a part of it, filter the table first and use “Take away”; the data are the same.',
  },
  table: { zh: '去总表', en: 'To the table' },
} as const satisfies Record<string, Text>;

/** What each file is for, by its name. */
export const fileUses: Readonly<Record<string, Text>> = {
  'sites.geojson': {
    zh: '各处，带点与面，给地理信息软件',
    en: 'Sites with points and areas, for GIS programs',
  },
  'sites.csv': {
    zh: '各处，一处一行，Excel、WPS 可直接打开',
    en: 'Sites, one a row; opens in Excel and WPS',
  },
  'sites.xlsx': {
    zh: '各处，Excel 工作簿，另附一页说明',
    en: 'Sites as an Excel workbook, with a sheet that explains',
  },
  'atlas.gpkg': {
    zh: '五个图层的 GeoPackage：各处、跨市的线、片区、市、县，QGIS 拖进去就能用',
    en: 'Five layers in a GeoPackage: sites, spans, regions, cities, counties; drag it into QGIS',
  },
  'targets.csv': { zh: '指标，一项一行', en: 'Figures, one a row' },
  'targets.json': { zh: '指标，给程序用', en: 'Figures, for programs' },
};

export const serviceWords = {
  title: { zh: '接口：OGC API – Features', en: 'Service: OGC API – Features' },
  says: {
    zh: '地理信息软件通用的接口，不用注册。坐标是 WGS 84，经度在前。',
    en: 'The common door of GIS programs; no account needed. Coordinates are WGS 84, longitude first.',
  },
  collection: { zh: '数据集', en: 'Collection' },
  shape: { zh: '几何', en: 'Shape' },
  count: { zh: '条数', en: 'Records' },
  tryIt: { zh: '试一试', en: 'Try it' },
  description: { zh: '接口说明（OpenAPI 3.0）', en: 'Description (OpenAPI 3.0)' },
} as const satisfies Record<string, Text>;

export const shapeNames: Readonly<Record<'Point' | 'LineString' | 'MultiPolygon', Text>> = {
  Point: { zh: '点', en: 'Points' },
  LineString: { zh: '线', en: 'Lines' },
  MultiPolygon: { zh: '面', en: 'Areas' },
};

/** Requests that show what can be asked, in the order of what a reader would try. */
export const examples: readonly { says: Text; path: string }[] = [
  {
    says: { zh: '太原涉及的各处', en: 'Sites that touch Taiyuan' },
    path: '/api/ogc/collections/sites/items?city=taiyuan',
  },
  {
    says: { zh: '煤炭行业的基地', en: 'Bases of the coal sector' },
    path: '/api/ogc/collections/sites/items?sector=coal&kind=base',
  },
  {
    says: { zh: '一块范围之内的各处', en: 'Sites within a box' },
    path: '/api/ogc/collections/sites/items?bbox=111.5,37,113.2,38.4',
  },
  { says: { zh: '一条记录', en: 'One record' }, path: '/api/ogc/collections/spans/items/air-axis' },
];

export const qgisWords = {
  title: { zh: '加进 QGIS', en: 'Add it in QGIS' },
  note: {
    zh: 'sites 里有些处没有点：跨数市的看 spans，写到片区的看 regions。只知到市的点是市府，不是实地，请按 precision 分开画。',
    en: 'Some records of sites have no point: those over several cities are in spans, those in a region under regions. Where only the city is known the point is its seat, not the place: style by precision.',
  },
} as const satisfies Record<string, Text>;

interface QgisStep {
  says: Text;
  /** A window of QGIS that shows it, in the reader's language: `public/qgis/NAME-zh.png`. */
  picture?: { name: string; alt: Text; width: number; height: number };
}

/** Menus and buttons as QGIS 3 names them. */
export const qgisSteps: readonly QgisStep[] = [
  {
    says: {
      zh: '打开“图层 › 添加图层 › 添加 WFS / OGC API - 要素图层…”。',
      en: 'Open Layer › Add Layer › Add WFS / OGC API - Features Layer…',
    },
  },
  {
    says: {
      zh: '按“新建”，名称随意，URL 填上面的地址，其余不改，按“确定”。',
      en: 'Press New. Any name will do; the URL is the address above. Leave the rest and press OK.',
    },
    picture: {
      name: 'connection',
      alt: {
        zh: 'QGIS 的新建连接窗口：名称填了山西工业布局图，URL 填了上面的地址',
        en: 'QGIS’s window for a new connection, with a name and the address above filled in',
      },
      width: 484,
      height: 114,
    },
  },
  {
    says: {
      zh: '按“连接”，列表里出现五个数据集，选一个或几个。',
      en: 'Press Connect. Five collections are listed; choose one or more.',
    },
    picture: {
      name: 'collections',
      alt: {
        zh: 'QGIS 的数据源窗口：连接之后列出五个数据集',
        en: 'QGIS’s data source window, which lists five collections after connecting',
      },
      width: 362,
      height: 310,
    },
  },
  {
    says: {
      zh: '按“添加”。图层出现在地图上，属性表里是下面所列的字段。',
      en: 'Press Add. The layer is on the map; its attribute table has the columns listed below.',
    },
    picture: {
      name: 'layers',
      alt: {
        zh: 'QGIS 里的图层列表与地图：县、市的界线，跨数市的线，各处的点',
        en: 'QGIS’s list of layers and its map: counties, cities, lines over several cities, points of sites',
      },
      width: 440,
      height: 400,
    },
  },
];

export const commandWords = {
  title: { zh: '命令行', en: 'On the command line' },
  gdal: {
    zh: '全部数据集存成一个 GeoPackage（GDAL）：',
    en: 'Every collection into one GeoPackage (GDAL):',
  },
  curl: { zh: '取一份文件：', en: 'Fetch a file:' },
} as const satisfies Record<string, Text>;

export const commands = {
  service: '{origin}/api/ogc',
  gdal: 'ogr2ogr -f GPKG shanxi.gpkg OAPIF:{origin}/api/ogc',
  curl: 'curl -o sites.csv {origin}/api/sites.csv',
} as const;

export const fieldWords = {
  title: { zh: '字段', en: 'Columns' },
  sites: { zh: '各处（{count} 个字段）', en: 'Sites ({count} columns)' },
  targets: { zh: '指标（{count} 个字段）', en: 'Figures ({count} columns)' },
  name: { zh: '字段', en: 'Column' },
  type: { zh: '类型', en: 'Type' },
  means: { zh: '含义', en: 'Meaning' },
  schemas: {
    zh: '字段另有 JSON Schema 与数据包描述，供程序核对：',
    en: 'The columns are also described as JSON Schema and as a data package, for programs to check:',
  },
  emptyToo: { zh: '可空', en: 'may be empty' },
} as const satisfies Record<string, Text>;

export const typeNames: Readonly<
  Record<'string' | 'integer' | 'number' | 'boolean' | 'strings', Text>
> = {
  string: { zh: '文字', en: 'text' },
  integer: { zh: '整数', en: 'whole number' },
  number: { zh: '数', en: 'number' },
  boolean: { zh: '是否', en: 'yes or no' },
  strings: { zh: '列表', en: 'list' },
};

export const licenceWords = {
  title: { zh: '许可与署名', en: 'Licences and credit' },
  what: { zh: '用于', en: 'Covers' },
  licence: { zh: '许可', en: 'Licence' },
  credit: { zh: '署名', en: 'Credit' },
  note: {
    zh: '市县界线的来历未写明，也未见审图号：示意可用，出版前请换成有审图号的底图。',
    en: 'The origin of the boundaries is not stated and no map approval number is known: fit for an overview; before publishing in mainland China, replace them.',
  },
  cite: { zh: '怎样引用', en: 'How to cite' },
  citation: {
    zh: 'Shanxi Industrial Atlas（山西工业布局图），数据集，{version} 版，CC BY 4.0。据《山西省“十三五”工业和信息化发展规划》（2016–2020）。',
    en: 'Shanxi Industrial Atlas (山西工业布局图), data set, version {version}, CC BY 4.0. After Shanxi Province’s 13th Five-Year plan for the development of industry and informatization (2016–2020).',
  },
} as const satisfies Record<string, Text>;
