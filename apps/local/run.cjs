'use strict';
// `node apps/local/run.cjs APP …`: gets ready as `npm start` does, then hands over to the built APP in this same process.
var path = require('path');
var preparation = require('./prepare.cjs');

preparation.checkNode();
preparation.endWithNpm();
process.chdir(preparation.ROOT);
preparation
  .prepare(function (name, work) {
    process.stderr.write('  … ' + name + '\n');
    return work();
  })
  .then(function () {
    var app = process.argv[2];
    return require(path.join(preparation.ROOT, 'dist', 'apps', app, 'src', 'main.js')).main(process.argv.slice(3));
  })
  .then(function (code) {
    process.exit(code);
  })
  .catch(function (error) {
    process.stderr.write(String((error && error.stack) || error) + '\n');
    process.exit(1);
  });
