'use strict';
// Modules as Node itself keeps them, TypeScript among them: loaded once a process.
const Module = require('node:module');

const TYPESCRIPT = ['.ts', '.tsx'];
/** Where the source map of each loaded file lies: jest translates the lines of a stack with it. */
const sourceMaps = new Map();
let compile = null;

// where jest runs spec files in its own process, it has loaded some of ours for its set-up, in its own way
forgetTypescript();
for (const extension of TYPESCRIPT) {
  Module._extensions[extension] = (module, filename) => module._compile(compile(filename), filename);
}

/** What is asked for hereafter is loaded anew, as its file is then. */
function forgetTypescript() {
  for (const filename of Object.keys(Module._cache)) {
    if (TYPESCRIPT.some((extension) => filename.endsWith(extension))) delete Module._cache[filename];
  }
}

/**
 * From now on TypeScript is compiled by this transformer of jest's, which keeps on the disk what it has compiled.
 * `mapFound` hears of the source map of every file, whenever it was loaded.
 */
function compileWith(transformer, options, mapFound) {
  compile = (filename) => {
    const { code, sourceMapPath } = transformer.transform(filename, options);
    if (sourceMapPath) {
      sourceMaps.set(filename, sourceMapPath);
      mapFound(filename, sourceMapPath);
    }
    return code;
  };
  for (const [filename, path] of sourceMaps) mapFound(filename, path);
}

function load(from, name) {
  return Module.createRequire(from)(name);
}

module.exports = { compileWith, forgetTypescript, load };
