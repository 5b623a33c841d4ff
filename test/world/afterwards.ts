import { ConsoleLogger, Logger } from '@nestjs/common';
import { __resetOutOfContextForTests as forgetFirstLogger } from 'nestjs-pino/PinoLogger';
import { dropDatabases } from './databases';
import { stopWhatRuns } from './left-running';

// jest runs such hooks in the order they were written, but those of a `describe` before those of the file: here at last
// every system has stopped, which would wait in vain for answers of a database that is gone
afterAll(stopWhatRuns);
afterAll(dropDatabases);

// an app's logger speaks for all that is logged in its process, and so would it for the files to come
afterAll(() => {
  Logger.overrideLogger(new ConsoleLogger());
  forgetFirstLogger();
});
