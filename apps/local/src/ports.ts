import { freePort, portFault } from '@penc/platform';
import { LaunchFault } from './fault';

const DEFAULT_PORT = 3000;

/** The api's port from PORT (checked before; 3000 by default, 0 = any); throws before anything is started when it cannot be had. */
export async function choosePort(asked: string | undefined): Promise<number> {
  const port = asked ? Number(asked) : DEFAULT_PORT;
  if (port === 0) return freePort();
  const fault = await portFault(port);
  // as strings: a port is a name, not a quantity to be grouped by thousands
  if (fault === 'EACCES') throw new LaunchFault('port-forbidden', { port: String(port) });
  if (fault !== null) throw new LaunchFault('port-busy', { port: String(port), other: String(await freePort()) });
  return port;
}
