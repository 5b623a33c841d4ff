import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { activitiesIn } from './activities';
import { isDonor } from './donors';
it('try', async () => {
  const c: Record<string, number> = {}; const donors: Record<string, number> = {}; const terr: Record<string, number> = {};
  let x: unknown;
  for await (const f of activitiesIn(createReadStream('/work/shared/data/activities/iati-senegal-before-2010.xml'))) {
    c[f.kind] = (c[f.kind] ?? 0) + 1;
    if (f.kind === 'fault') console.log(f);
    if (f.kind === 'activity') { x = f; for (const p of f.activity.parties) if (isDonor(p)) donors[p.names[0] ?? ''] = 1;
     for (const t of f.activity.territories) terr[t] = (terr[t] ?? 0) + 1;}
  }
  console.log(c, x, Object.keys(donors), terr);
});
