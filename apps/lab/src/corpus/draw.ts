/** Draws of all kinds from one stream of chance: the same seed gives the same postings everywhere. */
export class Draw {
  constructor(private readonly random: () => number) {}

  /** True in `share` (0 to 1) of the cases. */
  yes(share: number): boolean {
    return this.random() < share;
  }

  /** A whole number from `least` to `most`, each as likely. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  one<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  /** The first of the list far more often than the last: the place falls as `skew` rises. */
  skewed<T>(list: readonly T[], skew: number): T {
    return list[Math.floor(this.random() ** skew * list.length)] as T;
  }

  /** One to `most` different ones, the first of the list more often. */
  some<T>(list: readonly T[], most: number, skew: number): readonly T[] {
    const wanted = this.whole(1, most);
    const found = new Set<T>();
    for (let tries = 0; found.size < wanted && tries < 4 * most; tries++) found.add(this.skewed(list, skew));
    return [...found];
  }

  /** An amount between the two, its logarithm spread evenly: many small ones, few large ones; in whole thousands. */
  amount(least: number, most: number): number {
    const drawn = Math.exp(Math.log(least) + this.random() * Math.log(most / least));
    return Math.round(drawn / 1_000) * 1_000;
  }
}

/** The list in another order, which depends on nothing but the stream. */
export function shuffled<T>(list: readonly T[], draw: Draw): readonly T[] {
  const order = [...list];
  for (let place = order.length - 1; place > 0; place--) {
    const other = draw.whole(0, place);
    [order[place], order[other]] = [order[other] as T, order[place] as T];
  }
  return order;
}
