/** One page of each kind, without its language. */
export const pages = [
  '',
  '/sectors/equipment',
  '/sectors/coal',
  '/cities/taiyuan',
  '/sites/olefin-project-datong',
  '/sites/information-belt',
  '/regions/jinbei',
  '/ports',
  '/plan',
  '/plan/97',
  '/plan/26',
  '/matrix',
  '/compare',
  '/compare?cities=taiyuan,datong',
  '/about',
] as const;
