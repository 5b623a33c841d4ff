import { bilingual, type LocalKey } from './page/words';
import { dim, green, print } from './page/terminal';

/** Thrown at the next step once somebody has asked us to stop. */
export class Interrupted extends Error {}

/** The launcher's steps, each told with its time; and what was started, to be stopped in the reverse order. */
export class Steps {
  private readonly started: (() => Promise<void>)[] = [];
  private readonly begun = Date.now();

  constructor(private readonly signal: AbortSignal) {}

  /** Runs one step. `note` of its result, if any, is shown after its time. */
  async run<T>(key: LocalKey, work: () => Promise<T>, note: (result: T) => string = () => ''): Promise<T> {
    if (this.signal.aborted) throw new Interrupted();
    const since = Date.now();
    const result = await work().catch((error: unknown) => {
      // what fails while everything is being stopped is no news
      throw this.signal.aborted ? new Interrupted() : error;
    });
    this.tell(key, since, note(result));
    return result;
  }

  /** Told once, at the end: the time of all of them. */
  finish(key: LocalKey): void {
    this.tell(key, this.begun, '');
  }

  /** To be called before the thing is started: a start that was cut short leaves something to stop as well. */
  onStop(stop: () => Promise<void>): void {
    this.started.push(stop);
  }

  /** Stops all that was started, last first; one that fails does not keep the others from stopping. */
  async stopAll(): Promise<readonly unknown[]> {
    const failures: unknown[] = [];
    for (let stop = this.started.pop(); stop; stop = this.started.pop()) {
      await stop().catch((error: unknown) => failures.push(error));
    }
    return failures;
  }

  private tell(key: LocalKey, since: number, note: string): void {
    const seconds = ((Date.now() - since) / 1000).toFixed(1);
    print(`  ${green('✓')} ${bilingual(key)}  ${dim(`${seconds} s`)}${note ? `  ${dim(note)}` : ''}`);
  }
}
