/** One page of each kind, without its language. */
export const pages = [
  '',
  '/findings',
  '/sectors/equipment',
  '/sectors/coal',
  '/cities/taiyuan',
  '/sites/olefin-project-datong',
  '/sites/information-belt',
  '/regions/jinbei',
  '/ports',
  '/about',
] as const;
