'use strict';
// The style sheet and the islands of the pages, built into dist/site: hashed names, compressed beforehand.
const esbuild = require('esbuild');
const { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');

const ROOT = join(__dirname, '..', '..');
const SITE = join(__dirname, 'src', 'site');
const OUT = join(ROOT, 'dist', 'site');

/** Every file of the folder is an island of its own, but what they have in common (`hydrate.ts`). */
const islands = readdirSync(join(SITE, 'islands'))
  .filter((name) => /\.tsx?$/.test(name) && name !== 'hydrate.ts')
  .map((name) => ({ in: join(SITE, 'islands', name), out: name.replace(/\.tsx?$/, '') }));

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const { metafile } = esbuild.buildSync({
  entryPoints: [{ in: join(SITE, 'style', 'index.css'), out: 'site' }, ...islands],
  outdir: OUT,
  entryNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  metafile: true,
  target: ['es2020', 'chrome87', 'firefox80', 'safari15'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  tsconfig: join(SITE, 'islands', 'tsconfig.json'),
  absWorkingDir: ROOT,
  logLevel: 'warning',
});

const manifest = {};
for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
  const name = path.split('/').pop();
  // « once.js » → « once-7XK2.js »
  if (entryPoint) manifest[name.replace(/-[^-]+(?=\.\w+$)/, '')] = name;
  const bytes = readFileSync(join(OUT, name));
  writeFileSync(
    join(OUT, `${name}.br`),
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
  writeFileSync(join(OUT, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}
writeFileSync(join(OUT, 'manifest.json'), JSON.stringify(manifest));
