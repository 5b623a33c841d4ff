import { type Environment, ServiceProcess } from './service-process';

export class WorkerProcess extends ServiceProcess {
  constructor(env: Environment, port: number, nodeArguments: readonly string[] = []) {
    super('worker', env, port, nodeArguments);
  }
}
