export { ConfigError, readConfig } from './config';
export type { Config } from './config';
export { Clock, SystemClock } from './clock';
export { loggerParams } from './logging';
export { Metrics } from './metrics';
export { Secrets, sameDigest } from './secrets';
