import { Metrics } from '@penc/platform';
import { Controller, Get, Header } from '@nestjs/common';

/** What the worker counts and measures: for those who keep it running. */
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.text();
  }
}
