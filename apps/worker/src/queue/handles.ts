import { type Message, allMessages, done } from '@penc/messages';
import { Storage, type Transaction, WORKER } from '@penc/storage';
import { Injectable, type OnModuleInit, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

const HANDLES = 'penc:handles';

/** One delivery of a message of the outbox. */
export interface Delivery {
  readonly outboxId: string;
}
export type Handler = (payload: object, delivery: Delivery) => Promise<void>;

/** Marks the one method that handles a message: `(payload, delivery) => Promise<void>`. */
export function Handles<P extends object>(message: Message<P>) {
  return <M extends (payload: P, delivery: Delivery) => Promise<void>>(
    target: object,
    property: string | symbol,
    descriptor: TypedPropertyDescriptor<M>,
  ): void => {
    SetMetadata(HANDLES, message.name)(target, property, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

/** The catalogue of messages and the handlers do not fit: the worker must not start. */
export class HandlerGap extends Error {}

/** Which method handles which message; the start fails where a message has none, or two. */
@Injectable()
export class Handlers implements OnModuleInit {
  private readonly byMessage = new Map<string, Handler>();

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
      for (const method of methods) this.add(instance as Record<string, Handler>, method);
    }
    const gaps = allMessages.filter((message) => !this.byMessage.has(message.name));
    if (gaps.length > 0) throw new HandlerGap(`no handler for ${gaps.map((message) => message.name).join(', ')}`);
  }

  for(message: string): Handler {
    const handler = this.byMessage.get(message);
    if (!handler) throw new HandlerGap(`no handler for ${message}`);
    return handler;
  }

  private add(instance: Record<string, Handler>, method: string): void {
    const handler = instance[method];
    if (typeof handler !== 'function') return;
    const message = Reflect.getMetadata(HANDLES, handler) as string | undefined;
    if (message === undefined) return;
    if (this.byMessage.has(message)) throw new HandlerGap(`two handlers for ${message}`);
    this.byMessage.set(message, handler.bind(instance));
  }
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
  return storage.transaction(WORKER, async (tx) => {
    if (await done(tx, delivery.outboxId)) await effect(tx);
  });
}
