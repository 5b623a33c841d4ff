export { isAddressRange, leadsInward, mayBeReached } from './addresses';
export { ConfigError, readConfig } from './config';
export type { Config, EmbeddingsConfig, SmsGatewayConfig, WebhookConfig } from './config';
export { Clock } from './clock';
export { contentHash } from './content-hash';
export { loggerParams } from './logging';
export { Metrics } from './metrics';
export { passes } from './passes';
export { Secrets, sameDigest } from './secrets';
