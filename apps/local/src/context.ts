import type { LaunchFault } from './fault';
import type { Installation } from './installation';
import type { Steps } from './steps';

/** What every step of a start has at hand. */
export interface StartContext {
  readonly installation: Installation;
  readonly steps: Steps;
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told when something that should stay up went down. */
  readonly onDeath: (fault: LaunchFault) => void;
}
