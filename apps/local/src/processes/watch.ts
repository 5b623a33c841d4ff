import { LaunchFault } from '../fault';
import { both } from '../page/words';

const EVERY = 2_000;

export interface Watcher {
  /** Watching ends when this is aborted, before anything is stopped on purpose. */
  readonly signal: AbortSignal;
  readonly onDeath: (fault: LaunchFault) => void;
}

/** Looks now and then whether a server that is not our child still runs, and tells once when it does not. */
export function watch(service: string, pid: () => number | null, log: string, { signal, onDeath }: Watcher): void {
  const timer = setInterval(() => {
    if (!signal.aborted && pid() !== null) return;
    clearInterval(timer);
    if (!signal.aborted) onDeath(new LaunchFault('service-died', { service, reason: both('local.reason.gone'), log }));
  }, EVERY);
  timer.unref();
}
