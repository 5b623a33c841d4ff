import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outlinesOf } from './outlines/outlines';
import type { Topology } from './outlines/topology';

/** `npm run outlines -- FILE.topo.json`: the map of the regions, from the file that libs/reference/data/README.md names. */
const [file = ''] = process.argv.slice(2);
const outlines = outlinesOf(JSON.parse(readFileSync(file, 'utf8')) as Topology);
const rows = outlines.regions.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
writeFileSync(
  join(process.cwd(), 'libs', 'reference', 'data', 'outlines.json'),
  `{\n  "width": ${outlines.width},\n  "height": ${outlines.height},\n  "regions": [\n${rows}\n  ]\n}\n`,
);
