'use strict';
// The surroundings of a spec file in tests of the system: those of the process, which the files before and after have
// too (see runtime.cjs). What jest or a file has changed in them is put back.
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

class WarmEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.variables = { ...process.env };
    this.replaced = [
      [globalThis, 'console'],
      [process, 'exit'],
    ].map(([of, name]) => ({ of, name, before: Object.getOwnPropertyDescriptor(of, name) }));
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    for (const { of, name, before } of this.replaced) Object.defineProperty(of, name, before);
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
}

module.exports = WarmEnvironment;
