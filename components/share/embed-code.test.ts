import { expect, test } from '@playwright/test';
import { embedCode, lengthIn } from './embed-code';

test('the code for a page frames the link, has a title, loads when seen and may fill the screen', () => {
  const code = embedCode({
    link: 'https://atlas.example/en?mode=embed&theme=dark',
    title: 'Coal & “coke” <"> Atlas',
    width: null,
    height: 480,
  });
  expect(code).toBe(
    '<iframe src="https://atlas.example/en?mode=embed&amp;theme=dark" title="Coal &amp; “coke” &lt;&quot;&gt; Atlas" width="100%" height="480" style="border:0" loading="lazy" allowfullscreen></iframe>',
  );
});

test('a size that was typed is a number of pixels that shows a map, or none', () => {
  expect(lengthIn('640')).toBe(640);
  expect(lengthIn('3')).toBe(200);
  expect(lengthIn('99999')).toBe(4000);
  for (const typed of ['', ' ', '-5', '0', 'NaN', 'wide', 'Infinity']) {
    expect(lengthIn(typed), typed).toBeNull();
  }
});
