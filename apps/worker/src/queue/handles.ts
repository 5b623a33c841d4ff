import { type Message, allMessages, done } from '@penc/messages';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable, type OnModuleInit, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

const HANDLES = 'penc:handles';
const HANDLES_TOGETHER = 'penc:handles-together';

/** One delivery of a message of the outbox. */
export interface Delivery {
  readonly outboxId: string;
}
export interface Delivered<P extends object> extends Delivery {
  readonly payload: P;
}
type Together<P extends object> = (deliveries: readonly Delivered<P>[]) => Promise<void>;
type OneByOne<P extends object> = (payload: P, delivery: Delivery) => Promise<void>;

/** Marks the one method that handles a message: `(payload, delivery) => Promise<void>`. */
export function Handles<P extends object>(message: Message<P>) {
  return <M extends OneByOne<P>>(
    target: object,
    property: string | symbol,
    descriptor: TypedPropertyDescriptor<M>,
  ): void => {
    SetMetadata(HANDLES, message.name)(target, property, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

/**
 * Marks the one method that handles a message which a job may carry several of: `(deliveries) => Promise<void>`. Should it
 * throw, each comes again alone.
 */
export function HandlesTogether<P extends object>(message: Message<P>) {
  return <M extends Together<P>>(
    target: object,
    property: string | symbol,
    descriptor: TypedPropertyDescriptor<M>,
  ): void => {
    SetMetadata(HANDLES_TOGETHER, message.name)(target, property, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

/** The catalogue of messages and the handlers do not fit: the worker must not start. */
export class HandlerGap extends Error {}

/** Which method handles which message; the start fails where a message has none, or two. */
@Injectable()
export class Handlers implements OnModuleInit {
  private readonly byMessage = new Map<string, Together<object>>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Not earlier: in a constructor, the others are not made yet. */
  onModuleInit(): void {
    for (const wrapper of this.discovery.getProviders()) {
      const instance: unknown = wrapper.instance;
      if (typeof instance !== 'object' || instance === null) continue;
      const methods = this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object);
      for (const method of methods) this.add(instance as Record<string, unknown>, method);
    }
    const gaps = allMessages.filter((message) => !this.byMessage.has(message.name));
    if (gaps.length > 0) throw new HandlerGap(`no handler for ${gaps.map((message) => message.name).join(', ')}`);
  }

  for(message: string): Together<object> {
    const handler = this.byMessage.get(message);
    if (!handler) throw new HandlerGap(`no handler for ${message}`);
    return handler;
  }

  private add(instance: Record<string, unknown>, name: string): void {
    const method = instance[name];
    if (typeof method !== 'function') return;
    const single = Reflect.getMetadata(HANDLES, method) as string | undefined;
    const several = Reflect.getMetadata(HANDLES_TOGETHER, method) as string | undefined;
    const message = single ?? several;
    if (message === undefined) return;
    if (this.byMessage.has(message)) throw new HandlerGap(`two handlers for ${message}`);
    const handle = method.bind(instance) as OneByOne<object> & Together<object>;
    this.byMessage.set(message, single === undefined ? handle : oneByOne(handle));
  }
}

function oneByOne(handle: OneByOne<object>): Together<object> {
  return async (deliveries) => {
    for (const { payload, outboxId } of deliveries) await handle(payload, { outboxId });
  };
}

/**
 * The effect of a message, once: `done_at` is set in the transaction of the effect, so that a second
 * delivery finds it set, waits for the first if both run at a time, and does nothing.
 */
export function completing(
  storage: Storage,
  delivery: Delivery,
  effect: (tx: Transaction) => Promise<void>,
): Promise<void> {
  return completingAll(storage, [delivery], effect);
}

/** As `completing`, for messages that have one effect together. */
export function completingAll(
  storage: Storage,
  deliveries: readonly Delivery[],
  effect: (tx: Transaction) => Promise<void>,
): Promise<void> {
  const ids = deliveries.map(({ outboxId }) => outboxId);
  return storage.transaction(WORKER, async (tx) => {
    if (await done(tx, ids)) await effect(tx);
  });
}
