'use strict';
// What must be done before any of the built code can run: the right Node, the packages of the lock
// file, a build of the present sources. Old syntax and no package: it must at least parse on Node 12.
const childProcess = require('child_process');
const crypto = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');

const codes = require('./src/exit-codes.json');

const ROOT = path.join(__dirname, '..', '..');
const OLDEST_NODE = [20, 19];
const INSTALLED = path.join(ROOT, 'node_modules', '.penc-installed');
const STAMP = path.join(ROOT, 'dist', '.sources');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SOURCES = ['apps', 'libs', 'package.json', 'package-lock.json', '.swcrc'];

/** Ends the process with one line in French, one in English, and the code of this fault. */
function refuse(code, french, english) {
  process.stderr.write('\n' + french + '\n' + english + '\n');
  process.exit(codes[code]);
}

function checkNode() {
  const version = process.versions.node.split('.').map(Number);
  if (version[0] > OLDEST_NODE[0] || (version[0] === OLDEST_NODE[0] && version[1] >= OLDEST_NODE[1])) return;
  const wanted = OLDEST_NODE.join('.');
  refuse(
    'node-too-old',
    'Node ' +
      process.versions.node +
      ' est trop ancien : installez Node ' +
      wanted +
      ' ou plus récent (https://nodejs.org), puis relancez la commande.',
    'Node ' +
      process.versions.node +
      ' is too old: install Node ' +
      wanted +
      ' or newer (https://nodejs.org), then run the command again.',
  );
}

/** Installs and builds what is missing or out of date; returns quickly when nothing is. */
async function prepare(step) {
  if (isInstalled() && isBuilt()) return;
  const unlock = await lock();
  try {
    if (!isInstalled()) await step('Paquets · Packages', install);
    if (!isBuilt()) await step('Construction · Build', build);
  } finally {
    unlock();
  }
}

/**
 * The scripts say `exec`, so that npm's shell gives way to us and signals reach us; where it does not, or
 * npm is killed outright: when our parent goes, we are meant too. (Started without npm, a parent that goes is nothing special.)
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(function () {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  timer.unref();
}

/** Whether node_modules holds what the lock file says: as we installed it, or as npm's own list there tells. */
function isInstalled() {
  if (readText(INSTALLED) === lockHash()) return true;
  const wanted = readJson(path.join(ROOT, 'package-lock.json'));
  const present = readJson(path.join(ROOT, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.keys(wanted.packages).every(function (name) {
    if (name === '') return true;
    const entry = wanted.packages[name];
    const found = present.packages[name];
    // packages for other systems are in the lock file and not on the disk
    return found ? found.version === entry.version : Boolean(entry.optional || entry.extraneous);
  });
}

function lockHash() {
  const lockFile = fs.readFileSync(path.join(ROOT, 'package-lock.json'));
  return crypto.createHash('sha1').update(lockFile).update(process.platform).update(process.arch).digest('hex');
}

function readText(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    return null;
  }
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    return null;
  }
}

async function install() {
  const args = [
    ...['ci', '--ignore-scripts', '--include=dev', '--include=optional'],
    ...['--no-audit', '--no-fund', '--loglevel=error'],
  ];
  for (let attempt = 1; ; attempt++) {
    const answer = await npm(args);
    if (answer.code === 0) return fs.writeFileSync(INSTALLED, lockHash());
    // a lock file that npm refuses will not be better the next time; a network may
    if (attempt === 3 || answer.output.includes('EUSAGE')) refuseInstallation(answer.output);
    process.stdout.write('  … nouvel essai · trying again (' + (attempt + 1) + '/3)\n');
    await new Promise((resolve) => setTimeout(resolve, 1000 * attempt));
  }
}

function refuseInstallation(output) {
  process.stderr.write(output.trim().split('\n').slice(0, 12).join('\n') + '\n');
  refuse(
    'install-failed',
    'Les paquets n’ont pas pu être installés : vérifiez la connexion à Internet et l’espace disque, puis relancez la commande.',
    'The packages could not be installed: check the Internet connection and the disk space, then run the command again.',
  );
}

/** npm as it was called, else the one on PATH; with a cache of our own where the home folder is closed. */
function npm(args) {
  const env = Object.assign({}, process.env);
  if (!env.npm_config_cache && !canWrite(os.homedir())) {
    env.npm_config_cache = path.join(os.tmpdir(), 'penc-npm-' + (process.getuid ? process.getuid() : 0));
  }
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) return run(process.execPath, [script].concat(args), { env: env });
  return run('npm', args, { env: env, shell: process.platform === 'win32' });
}

function isBuilt() {
  return readText(STAMP) === fingerprint();
}

/** Of all that takes part in the build: paths and contents. */
function fingerprint() {
  const hash = crypto.createHash('sha1');
  filesUnder(SOURCES).forEach(function (file) {
    hash.update(file + '\0');
    hash.update(fs.readFileSync(path.join(ROOT, file)));
  });
  return hash.digest('hex');
}

function filesUnder(names) {
  const files = [];
  names.forEach(function (name) {
    const full = path.join(ROOT, name);
    if (!fs.statSync(full).isDirectory()) {
      if (!/\.(spec|test)\.tsx?$/.test(name)) files.push(name);
      return;
    }
    files.push.apply(
      files,
      filesUnder(
        fs
          .readdirSync(full)
          .sort()
          .map(function (entry) {
            return path.join(name, entry);
          }),
      ),
    );
  });
  return files;
}

async function build() {
  const before = fingerprint();
  fs.rmSync(STAMP, { force: true });
  // the script of package.json, without npm's half a second
  const script = readJson(path.join(ROOT, 'package.json')).scripts.build;
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const env = Object.assign({}, process.env, { PATH: bin + path.delimiter + process.env.PATH });
  const answer = await run(script, [], { shell: true, env: env });
  if (answer.code !== 0) {
    process.stderr.write(answer.output + '\n');
    refuse(
      'build-failed',
      'La construction a échoué : les lignes ci-dessus disent où.',
      'The build failed: the lines above say where.',
    );
  }
  fs.writeFileSync(STAMP, before);
}

function run(command, args, options) {
  return new Promise(function (resolve) {
    const child = childProcess.spawn(
      command,
      args,
      Object.assign({ cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] }, options),
    );
    let output = '';
    function keep(part) {
      output += part;
    }
    function stop() {
      child.kill();
      process.exit(130);
    }
    SIGNALS.forEach((name) => process.on(name, stop));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', function (error) {
      resolve({ code: 1, output: output + error.message });
    });
    child.once('close', function (code) {
      SIGNALS.forEach((name) => process.removeListener(name, stop));
      resolve({ code: code, output: output });
    });
  });
}

function canWrite(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    return true;
  } catch (error) {
    return false;
  }
}

/** One set-up at a time in this folder: `npm start` and `npm test` may be called together. */
async function lock() {
  const own = path.join(ROOT, '.penc');
  const there = fs.statSync(own, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) {
    refuse(
      'folder-is-file',
      own + ' est un fichier, là où Penc a besoin d’un dossier : déplacez-le ou supprimez-le, puis relancez.',
      own + ' is a file, where Penc needs a folder: move or delete it, then start again.',
    );
  }
  const closed = !canWrite(ROOT) ? ROOT : there && !canWrite(own) ? own : null;
  if (closed) {
    refuse(
      'project-closed',
      'Ce compte ne peut pas écrire dans ' +
        closed +
        ' : donnez-lui ce droit (chown) ou clonez le projet dans un dossier à lui.',
      'This account cannot write to ' +
        closed +
        ': give it that right (chown) or clone the project into a folder of its own.',
    );
  }
  const file = path.join(own, 'setup.lock');
  fs.mkdirSync(own, { recursive: true });
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      const unlock = () => fs.rmSync(file, { force: true });
      process.once('exit', unlock);
      return unlock;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isHeld(file)) fs.rmSync(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function isHeld(file) {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'));
    // just made, its number not yet written: somebody's
    if (!pid) return Date.now() - fs.statSync(file).mtimeMs < 2000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

module.exports = { ROOT: ROOT, checkNode: checkNode, endWithNpm: endWithNpm, prepare: prepare, refuse: refuse };
