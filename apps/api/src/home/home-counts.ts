import { Unavailable } from '@penc/domain';
import { Clock } from '@penc/platform';
import { Injectable } from '@nestjs/common';
import { InsightService } from '../insight/insight.service';
import type { PlacesView } from '../insight/views';

const KEPT_MS = 30_000;

/** What the home page shows of what is public: counted anew twice a minute, however many arrive; nothing while Postgres is away. */
@Injectable()
export class HomeCounts {
  private kept: { readonly at: number; readonly view: Promise<PlacesView | null> } | null = null;

  constructor(
    private readonly insight: InsightService,
    private readonly clock: Clock,
  ) {}

  get(): Promise<PlacesView | null> {
    const at = this.clock.now().getTime();
    if (this.kept && at - this.kept.at < KEPT_MS) return this.kept.view;
    const view = this.insight.places(null).catch((error: unknown) => {
      this.kept = null;
      if (error instanceof Unavailable) return null;
      throw error;
    });
    this.kept = { at, view };
    return view;
  }
}
