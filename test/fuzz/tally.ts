import type { Route } from './description';

interface Count {
  asked: number;
  accepted: number;
}

/** How often what was asked, and what was answered. */
export class Tally {
  private readonly statuses = new Map<number, number>();
  private readonly byRoute = new Map<string, Count>();
  readonly writes: Count = { asked: 0, accepted: 0 };

  count({ method, name }: Route, status: number): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
    const route = this.byRoute.get(name) ?? { asked: 0, accepted: 0 };
    this.byRoute.set(name, route);
    for (const tally of method === 'GET' ? [route] : [route, this.writes]) {
      tally.asked++;
      if (status < 300) tally.accepted++;
    }
  }

  accepted(name: string): number {
    return this.byRoute.get(name)?.accepted ?? 0;
  }

  tell(): void {
    const sorted = [...this.statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status} × ${count}`);
    process.stderr.write(`answers: ${sorted.join(', ')}\n`);
    process.stderr.write(`writes: ${this.writes.accepted} of ${this.writes.asked} accepted\n`);
    for (const [name, { asked, accepted }] of this.byRoute)
      process.stderr.write(`  ${name}: ${accepted} of ${asked}\n`);
  }
}
