import { Servers } from './system/servers';

/** A place to measure in: servers of its own, and all that was started, to be stopped in the reverse order. */
export class Lab {
  private readonly started: (() => Promise<void>)[] = [];

  private constructor(
    readonly servers: Servers,
    /** Aborted when somebody asks us to stop: what has been measured so far is told. */
    readonly signal: AbortSignal,
    /** Folder for profiles of the product's processes, or null. */
    readonly profile: string | null,
  ) {}

  static async open(signal: AbortSignal, profile: string | null): Promise<Lab> {
    const servers = await Servers.start();
    const lab = new Lab(servers, signal, profile);
    lab.onStop(() => servers.stop());
    return lab;
  }

  onStop(stop: () => Promise<void>): void {
    this.started.push(stop);
  }

  async close(): Promise<void> {
    for (let stop = this.started.pop(); stop; stop = this.started.pop()) await stop().catch(() => undefined);
  }
}
