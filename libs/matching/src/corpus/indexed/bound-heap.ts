/** Numbers that stand for candidates, the one with the highest bound on top. */
export class BoundHeap {
  private items = new Int32Array(1_024);
  private keys = new Int32Array(1_024);
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
    if (this.count === this.items.length) this.widen();
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

  private widen(): void {
    const items = new Int32Array(this.items.length * 2);
    const keys = new Int32Array(this.items.length * 2);
    items.set(this.items);
    keys.set(this.keys);
    this.items = items;
    this.keys = keys;
  }
}
