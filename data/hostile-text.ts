/** Shows up in every piece of markup below, so that an answer which repeats one is found. */
export const hostileMark = 'x7hostile';

const markup = [
  `<script>${hostileMark}()</script>`,
  `"><img src=x onerror=${hostileMark}()>`,
  `'><svg/onload=${hostileMark}()>`,
  `</title><b id=${hostileMark}>`,
  `javascript:${hostileMark}()`,
  `{{${hostileMark}}}`,
  `\${${hostileMark}}`,
  `--><!--<${hostileMark}>`,
  `");${hostileMark}();//`,
];

const numbers = [
  'NaN',
  'Infinity',
  '-Infinity',
  '-0',
  '1e309',
  '9'.repeat(400),
  '-1',
  '0x10',
  '1e-400',
  '١٢٣',
  '112,NaN,7',
  '112,37,-7',
  '1e1,2e1,3e1',
  '112,37,0;112,37;;',
];

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__proto__[x]',
  'constructor.prototype',
  'valueOf',
  'null',
  'undefined',
  'true',
  '[object Object]',
];

const letters = [
  '山西',
  '太原\u0000',
  '\u0000',
  '\u202Egnp.exe',
  '\uFEFFcoal',
  'é\u0301\u0301\u0301'.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(20),
  '\uE61D\uE004',
  '\r\nSet-Cookie: a=b',
  '\t\v\f',
  'ﬀ',
  '\uD800',
  '%',
  '%%%',
  '%00',
  '%C0%AF',
  '%u0041',
  '..',
  '../../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '.\\..\\windows',
  '//evil.example/',
  '\\\\evil.example',
  "' OR 1=1 --",
  '; ls -la',
  '$(id)',
  '.env',
  '.next/BUILD_ID',
  '+ + +',
  '&&&===',
  '?#?#',
  ';,;,;,',
  '!'.repeat(50),
  'coal,'.repeat(300),
  'a'.repeat(3000),
];

const sorts = [markup, numbers, names, letters];

const from = <Item>(random: () => number, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** A text that no reader would type: one of the above, or two of them run together. */
export const hostileText = (random: () => number): string => {
  const one = from(random, from(random, sorts));
  return random() < 0.3
    ? `${one}${from(random, [',', ';', '/', '', '!'])}${from(random, from(random, sorts))}`
    : one;
};
