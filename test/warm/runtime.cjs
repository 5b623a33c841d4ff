'use strict';
// How jest loads modules in tests of the system. By itself it gives each spec file modules and a realm of its own: Nest,
// TypeORM, the queue and the app were loaded anew for more than a hundred files, 3 s of a processor every time. Here jest
// loads what is of one spec file alone (itself, what is set up for it, jest's own parts); all the rest is loaded by Node,
// once for all files of a process. So `jest.mock` reaches what the spec file itself imports, and no further.
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');
const { compileWith, forgetTypescript, load } = require('./modules.cjs');

const COMMONJS = {
  isInternalModule: false,
  supportsDynamicImport: true,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

class WarmRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const [, , , transformer, , coverage, , globalConfig] = given;
    if (globalConfig.watch || globalConfig.watchAll) forgetTypescript();
    const maps = this.getSourceMaps();
    compileWith(transformer, { ...COMMONJS, ...coverage }, (filename, path) => maps.set(filename, path));
    // in the realm of the process, where the rest is; jest would compile for a realm of this file's
    const { executor } = this;
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  /** Without a name, `from` is the spec file itself or what is set up for it. */
  requireModule(from, name, options, isActual) {
    if (name === undefined || options?.isInternalModule) return super.requireModule(from, name, options, isActual);
    return load(from, name);
  }
}

module.exports = WarmRuntime;
