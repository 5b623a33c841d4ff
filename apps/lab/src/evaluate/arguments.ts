import { resolve } from 'node:path';
import { DIRECTIONS, type Direction } from './question';

export interface EvaluateArguments {
  readonly files: readonly string[];
  readonly direction: Direction;
  readonly json: boolean;
}

/** `FILE… [--direction needs|offers] [--json]`; null where it is anything else. `from` is where the command was given. */
export function argumentsOf(args: readonly string[], from: string): EvaluateArguments | null {
  const files: string[] = [];
  let direction: Direction = 'needs';
  let json = false;
  for (let place = 0; place < args.length; place++) {
    const arg = args[place] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--direction') {
      const named = DIRECTIONS.find((one) => one === args[place + 1]);
      if (!named) return null;
      direction = named;
      place++;
    } else if (arg.startsWith('-')) return null;
    else files.push(resolve(from, arg));
  }
  return files.length === 0 ? null : { files, direction, json };
}
