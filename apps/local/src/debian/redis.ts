import { join } from 'node:path';
import { type RedisProgram, redisProgram } from '../queue/redis';
import { type DebianBundle, fromDebian, libraryEnvironment } from './packages';

const BUNDLE: DebianBundle = {
  name: 'debian-redis',
  sets: [
    ['valkey-server', 'valkey-tools'],
    ['redis-server', 'redis-tools'],
  ],
  // of Debian 12 and 13
  libraries: [
    ...['libatomic1', 'libjemalloc2', 'liblzf1', 'libsystemd0', 'liblua5.1-0', 'libhiredis1.1.0'],
    ...['libssl3', 'libssl3t64'],
  ],
};

/** Debian's own Redis or Valkey, kept under the project's folder, or null where it cannot be had. */
export function debianRedis(project: string): RedisProgram | null {
  return fromDebian(project, BUNDLE, unpacked);
}

function unpacked(root: string): RedisProgram | null {
  for (const name of ['valkey-server', 'redis-server']) {
    const program = redisProgram(join(root, 'usr', 'bin', name), libraryEnvironment(root));
    if (program) return program;
  }
  return null;
}
