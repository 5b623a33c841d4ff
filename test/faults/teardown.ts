import { currentRun } from '../world/run';
import endWorld from '../world/teardown';
import { tableOf } from './table';

/** The table of all scenarios, then the end of the world. */
async function teardown(): Promise<void> {
  process.stderr.write(`\n${tableOf(currentRun().folder)}\n\n`);
  await endWorld();
}

export default teardown;
