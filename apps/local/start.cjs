'use strict';
// `npm start` and `npm run reset`: gets ready, then hands over to the built launcher in this same process.
var path = require('path');
var preparation = require('./prepare.cjs');

preparation.checkNode();
preparation.endWithNpm();
process.chdir(preparation.ROOT);
preparation
  .prepare(function (name, work) {
    var started = Date.now();
    process.stdout.write('  … ' + name + '\n');
    return work().then(function () {
      process.stdout.write('  ✓ ' + name + '  ' + ((Date.now() - started) / 1000).toFixed(1) + ' s\n');
    });
  })
  .then(function () {
    return require(path.join(preparation.ROOT, 'dist', 'apps', 'local', 'src', 'main.js')).main(process.argv.slice(2));
  })
  .then(function (code) {
    process.exit(code);
  })
  .catch(function (error) {
    process.stderr.write(String((error && error.stack) || error) + '\n');
    process.exit(1);
  });
