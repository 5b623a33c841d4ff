'use strict';
// Ends a test world when its run ends, however it ends: standard input closes with the run's process.
// Given: the world's folder. Its postgres/data/postmaster.pid and redis/redis.pid name what runs there.
const { existsSync, readFileSync, realpathSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const folder = process.argv[2];

function pidIn(file) {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : NaN;
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}

/** The number may belong to a stranger by now: its command line must name the folder. */
function serves(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
  } catch {
    return process.platform !== 'linux' && existsSync(folder);
  }
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

function wait(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function end(file, signal) {
  const pid = pidIn(file);
  if (pid === null || !serves(pid)) return;
  kill(pid, signal);
  for (let tries = 0; tries < 150 && kill(pid, 0) && serves(pid); tries++) wait(20);
  if (serves(pid)) kill(pid, 'SIGKILL');
}

function realPath(path) {
  return existsSync(path) ? realpathSync(path) : path;
}

let ended = false;
function endWorld() {
  if (ended) return;
  ended = true;
  // SIGQUIT: the postmaster ends its children at once; nothing here is worth a checkpoint
  end(join(folder, 'postgres', 'data', 'postmaster.pid'), 'SIGQUIT');
  end(join(folder, 'redis', 'redis.pid'), 'SIGKILL');
  // a link to them may lead into memory: what it leads to first
  for (const gone of [realPath(join(folder, 'postgres')), folder])
    rmSync(gone, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  process.exit(0);
}

// Ctrl-C reaches the whole group: the run decides when it is over, not the terminal
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.stdin.on('end', endWorld);
process.stdin.on('close', endWorld);
process.stdin.on('error', endWorld);
process.stdin.resume();
