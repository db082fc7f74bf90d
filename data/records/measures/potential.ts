import type { MeasureRecord } from '../../schema/measure';
import { pointsOf } from './points';

const metals = pointsOf('new-materials', 'metal-materials');
const minerals = pointsOf('new-materials', 'mineral-materials');
const frontier = pointsOf('new-materials', 'frontier-materials');
const energySaving = pointsOf('energy-saving');
const food = pointsOf('food');
const pharmaceuticals = pointsOf('pharmaceuticals');
const lightIndustry = pointsOf('light-industry');
const textiles = pointsOf('textiles');

/** New materials, energy saving, food, pharmaceuticals, light industry and textiles. */
export const potentialMeasures: MeasureRecord[] = [
  metals(
    90,
    '重点开发高铁等重大装备用高品质轴承钢、车轴钢',
    '为高铁和火电机组开发轴承钢、车轴钢和耐热钢',
    'Develop bearing, axle and heat-resistant steel for high-speed rail and power plants',
  ),
  minerals(
    92,
    '引导水泥、平板玻璃、建筑陶瓷等行业',
    '引导水泥、玻璃和建筑陶瓷转向绿色建材，做精做深',
    'Steer cement, flat glass and building ceramics towards green, refined products',
  ),
  frontier(
    93,
    '向规模化、高水平炭化方向发展，拓展应用领域',
    '提高碳纤维的炭化水平和规模，拓宽用途',
    'Carbonise fibre better and at scale, and find more uses for it',
  ),
  frontier(
    93,
    '发展煤沥青基碳纤维产业',
    '用煤沥青做碳纤维，提高沥青的附加值',
    'Make carbon fibre from coal-tar pitch, to raise the value of pitch',
  ),
  frontier(
    93,
    '鼓励发展玄武岩纤维、陶瓷纤维',
    '鼓励玄武岩纤维、陶瓷纤维、石墨烯和新型活性炭',
    'Encourage basalt and ceramic fibres, graphene and new activated carbon',
  ),
  minerals(
    132,
    '加大“限粘禁实”力度，推广新型墙体材料',
    '限用黏土砖、禁用实心砖，为新型墙材让路',
    'Limit clay bricks and ban solid ones in favour of new wall materials',
  ),
  energySaving(
    97,
    '研发推广一批关键共性技术',
    '研发并推广各行业共用的节能环保技术',
    'Develop and spread technology that many sectors share',
  ),
  energySaving(
    97,
    '推进一批节能环保服务提升工程',
    '实施节能环保服务的提升工程，培育龙头',
    'Run programmes to improve energy and environmental services, and foster leading firms',
  ),
  energySaving(
    97,
    '重点实施300个重大节能技术改造项目',
    '五年里成批实施节能技改、环保装备和资源利用项目',
    'Carry out energy retrofits, equipment and re-use as batches of projects over the five years',
  ),
  energySaving(
    97,
    '在电力、冶金、焦化、煤化工等高排放行业',
    '在电、冶、焦、煤化工等高排放行业做清洁生产技改',
    'Retrofit power, metals, coking and coal chemicals for clean production',
  ),
  energySaving(
    132,
    '回收利用生产过程中的燃气、蒸气、余热、余压',
    '回收燃气、蒸气、余热余压和炉渣、粉煤灰、废水',
    'Recover gas, steam, waste heat and pressure, slag, ash and water',
  ),
  food(
    100,
    '发挥龙头企业和知名品牌引领带动作用',
    '由龙头企业和名牌带动，提高创新能力',
    'Let leading firms and famous brands pull the sector and innovate',
  ),
  food(
    100,
    '重点扶持一批资源优势明显、产品科技含量高',
    '挑选资源、科技、管理和带动力强的项目和企业重点扶持',
    'Support selected projects and firms strong in resources, technology, management and local effect',
  ),
  food(
    100,
    '打造一批具有山西特色的食品品牌',
    '打出一批山西特色的食品牌子',
    'Build food brands with a Shanxi character',
  ),
  pharmaceuticals(
    102,
    '加强自主创新能力提升和创新体系建设',
    '以企业、园区、项目为载体建创新体系',
    'Build an innovation system on key firms, parks and projects',
  ),
  pharmaceuticals(
    102,
    '加快提升医药工业智能制造水平',
    '推动医药企业两化融合和智能制造',
    'Bring IT and smart manufacturing into drug making',
  ),
  pharmaceuticals(
    102,
    '提升特色中药材品种的生产水平和质量',
    '提高特色中药材的生产水平和质量，推动优势品种转化',
    'Improve the production and quality of local medicinal herbs and put the strong varieties to use',
  ),
  lightIndustry(
    104,
    '推动轻工行业绿色转型发展和智能制造',
    '推动轻工绿色转型和智能制造，扶持龙头和名牌',
    'Move light industry to green and smart production; foster leading firms and brands',
  ),
  lightIndustry(
    104,
    '振兴工艺美术及旅游产品行业',
    '振兴工艺美术和旅游产品',
    'Revive crafts and tourist goods',
  ),
  lightIndustry(
    104,
    '重点推广彩绘、刻花、堆花、描金等工艺',
    '推广彩绘、刻花等工艺，玻璃瓶罐做轻',
    'Spread painting, engraving and gilding on glass; make bottles and jars lighter',
  ),
  lightIndustry(
    104,
    '鼓励造纸产品向低量化、高品质目标发展',
    '鼓励纸品降低定量、提高品质',
    'Encourage lighter paper of better quality',
  ),
  lightIndustry(
    104,
    '加快塑料产业绿色改造升级',
    '加快塑料行业的绿色改造',
    'Make the plastics industry greener',
  ),
  textiles(
    106,
    '以机制创新、技术创新和扩大开放为动力',
    '靠机制和技术创新、对外开放，扶持龙头和名牌',
    'Use new mechanisms, technology and openness to foster leading firms and brands',
  ),
  textiles(
    106,
    '不断提升集聚区承载能力，加快公共服务体系建设',
    '提高集聚区的承载力，建公共服务体系',
    'Raise the capacity of the areas and build shared services',
  ),
  textiles(
    106,
    '龙头企业带动、中小企业配套发展',
    '由龙头企业带动，中小企业为其配套',
    'Have leading firms draw in small and medium suppliers',
  ),
];
