import { MOST_TOGETHER } from './batch';

/** Numbers that stand for the candidates of a batch, the one with the highest bound on top. */
export class BoundHeap {
  private readonly items = new Int32Array(MOST_TOGETHER);
  private readonly keys = new Int32Array(MOST_TOGETHER);
  private count = 0;

  get size(): number {
    return this.count;
  }

  get top(): number {
    return this.items[0] as number;
  }

  get topKey(): number {
    return this.keys[0] as number;
  }

  clear(): void {
    this.count = 0;
  }

  /** Appended without order: `order` must follow before anything is read. */
  append(item: number, key: number): void {
    this.items[this.count] = item;
    this.keys[this.count] = key;
    this.count++;
  }

  order(): void {
    for (let place = (this.count >> 1) - 1; place >= 0; place--) this.sink(place);
  }

  removeTop(): void {
    this.count--;
    this.items[0] = this.items[this.count] as number;
    this.keys[0] = this.keys[this.count] as number;
    this.sink(0);
  }

  private sink(from: number): void {
    const { items, keys, count } = this;
    const item = items[from] as number;
    const key = keys[from] as number;
    let place = from;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= count) break;
      if (child + 1 < count && (keys[child + 1] as number) > (keys[child] as number)) child++;
      if ((keys[child] as number) <= key) break;
      items[place] = items[child] as number;
      keys[place] = keys[child] as number;
      place = child;
    }
    items[place] = item;
    keys[place] = key;
  }
}
