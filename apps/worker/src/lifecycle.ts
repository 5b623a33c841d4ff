import { Storage } from '@penc/storage';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Relay } from './queue/relay';
import { Runner } from './queue/runner';
import { Upkeep } from './upkeep/upkeep';

/** Starts in the order of the way of a message, and stops against it: nothing is dropped in between. */
@Injectable()
export class Lifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private starting: Promise<void> = Promise.resolve();
  private state: 'starting' | 'running' | 'ending' = 'starting';

  constructor(
    private readonly storage: Storage,
    private readonly runner: Runner,
    private readonly relay: Relay,
    private readonly upkeep: Upkeep,
  ) {}

  /** Catching up may take minutes after a release: whoever keeps the worker running is answered meanwhile. */
  onApplicationBootstrap(): void {
    this.starting = this.start();
    // told by `started`, to whoever waits for it
    this.starting.catch(() => undefined);
  }

  /** Jobs are taken. */
  get isRunning(): boolean {
    return this.state === 'running';
  }

  /** It has been told to stop. */
  get isEnding(): boolean {
    return this.state === 'ending';
  }

  /** Until jobs are taken; rejected if that fails. */
  started(): Promise<void> {
    return this.starting;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.state = 'ending';
    await this.starting.catch(() => undefined);
    await Promise.all([this.upkeep.stop(), this.relay.stop()]);
    await this.runner.stop();
    await this.storage.dataSource.destroy();
  }

  private async start(): Promise<void> {
    await this.upkeep.catchUp(() => this.isEnding);
    if (this.isEnding) return;
    await Promise.all([this.runner.start(), this.relay.start()]);
    this.upkeep.start();
    if (!this.isEnding) this.state = 'running';
  }
}
