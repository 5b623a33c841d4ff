import { type Message, allMessages, messages } from '@penc/messages';
import { Injectable, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { HandlerGap, Handlers, Handles } from './handles';

/** A class that handles the given messages, each in a method of its own. */
function handlerOf(handled: readonly Message<object>[]): Type {
  class Some {}
  for (const [index, message] of handled.entries()) {
    const name = `handle${index}`;
    Object.defineProperty(Some.prototype, name, { value: () => Promise.resolve(), configurable: true });
    const descriptor = Object.getOwnPropertyDescriptor(Some.prototype, name) as TypedPropertyDescriptor<
      () => Promise<void>
    >;
    Handles(message)(Some.prototype, name, descriptor);
  }
  Injectable()(Some);
  return Some;
}

async function start(...providers: Type[]): Promise<Handlers> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    providers: [Handlers, ...providers],
  }).compile();
  await module.init();
  return module.get(Handlers);
}

describe('The registry of handlers', () => {
  it('starts when every message has one', async () => {
    const handlers = await start(handlerOf(allMessages));
    for (const { name } of allMessages)
      await expect(handlers.for(name)([{ payload: {}, outboxId: '1' }])).resolves.toBeUndefined();
  });

  it('refuses to start when a message has none, and names it', async () => {
    const rest = allMessages.filter((message) => message !== messages.mailDue);
    await expect(start(handlerOf(rest))).rejects.toThrow(new HandlerGap('no handler for mail-due'));
  });

  it('refuses to start when a message has two', async () => {
    const attempt = start(handlerOf(allMessages), handlerOf([messages.mailDue]));
    await expect(attempt).rejects.toThrow(new HandlerGap('two handlers for mail-due'));
  });
});
