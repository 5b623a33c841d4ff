import { dropDatabases } from './databases';

// jest runs such hooks in the order they were written, but those of a `describe` before those of the file: here at last
// every system has stopped, which would wait in vain for answers of a database that is gone
afterAll(dropDatabases);
