import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');

const importing = (specifiers) =>
  specifiers.map((from, index) => `import m${index} from '${from}';\nm${index}();\n`).join('');

/** Plants a file with these imports in an empty project under our rules; gives what is said of it. */
const lint = (file, specifiers) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-rooms-'));
  try {
    const rules = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ ...rules, vcs: {} }));
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), importing(specifiers));
    const command = [biome, 'lint', '--max-diagnostics=none', '--colors=off'];
    const { stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
    });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const both = (room, depth = '..') => [`@/${room}/thing`, `${depth}/${room}/thing`];

const react = ['react', 'react-dom/server', 'next/link'];
const maplibre = ['maplibre-gl', 'maplibre-gl/dist/maplibre-gl.css'];

const bans = [
  ['data/planted.ts', [...both('geo'), ...both('components'), ...both('app'), ...both('e2e')]],
  ['data/records/planted.ts', [...both('geo', '../..'), ...both('app', '../..')]],
  ['data/planted.ts', [...react, ...maplibre]],
  ['geo/planted.ts', [...both('components'), ...both('app'), ...both('e2e')]],
  ['geo/layers/planted.ts', [...both('components', '../..'), ...both('app', '../..')]],
  ['geo/planted.ts', [...react, ...maplibre, 'zod']],
  ['components/planted.tsx', [...both('app'), ...both('e2e'), ...maplibre, 'zod']],
  ['components/map/planted.tsx', [...both('app', '../..'), ...both('e2e', '../..'), 'zod']],
  ['app/planted.tsx', [...both('e2e'), ...maplibre, 'zod']],
  ['e2e/planted.spec.ts', [...both('components'), ...both('app'), ...maplibre, 'zod']],
];

for (const [file, imports] of bans) {
  test(`${file} may not import ${imports.join(', ')}`, () => {
    const said = lint(file, imports);
    expect(said.match(/lint\/style\/noRestrictedImports/g) ?? [], said).toHaveLength(
      imports.length,
    );
  });
}

const allowed = [
  ['data/planted.ts', ['zod', './records/coal', '@/data/site']],
  ['geo/planted.ts', [...both('data'), '@maplibre/maplibre-gl-style-spec', '@turf/turf']],
  ['components/planted.tsx', [...both('data'), ...both('geo'), 'react', '@/components/map/map']],
  ['components/map/planted.tsx', [...both('geo', '../..'), ...maplibre]],
  ['app/planted.tsx', [...both('data'), ...both('geo'), ...both('components'), 'next/link']],
  ['e2e/planted.spec.ts', [...both('data'), ...both('geo'), '@playwright/test']],
];

for (const [file, imports] of allowed) {
  test(`${file} may import ${imports.join(', ')}`, () => {
    expect(lint(file, imports)).not.toContain('noRestrictedImports');
  });
}

test('a ban says where to go instead', () => {
  expect(lint('geo/planted.ts', ['maplibre-gl'])).toContain('@maplibre/maplibre-gl-style-spec');
  expect(lint('data/planted.ts', ['@/geo/places'])).toContain('geo/features/');
  expect(lint('components/planted.tsx', ['zod'])).toContain('components/view/');
});
