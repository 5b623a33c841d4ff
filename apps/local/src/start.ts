import { migrate } from '@penc/storage';
import type { StartContext } from './context';
import { checkGivenDatabase, embeddedPostgres, startEmbedded } from './database/database';
import { awaitScoring, loadDemonstration } from './demonstration/demonstration';
import { gatherResults } from './demonstration/results';
import { loadTrackRecords } from './demonstration/track-records';
import type { RunningSystem } from './demonstration/running-system';
import { LaunchFault, isClosed, reasonOf } from './fault';
import { endLeftovers } from './processes/leftovers';
import { MailSink } from './mail-sink';
import { choosePort } from './ports';
import { chooseQueue } from './queue/queue';
import { startServices, type SystemSettings } from './processes/services';
import { type Summary, mailLine, summaryPage } from './page/summary';
import { bold, print } from './page/terminal';
import { watch } from './processes/watch';
import { bilingual } from './page/words';

interface Database {
  readonly url: string;
  readonly sentence: string;
}

/** Brings the whole system up, step by step, and prints the page; all that it starts is registered to be stopped. */
export async function start(context: StartContext): Promise<void> {
  const { installation, steps, env } = context;
  print(bold(`\n${bilingual('local.title')}\n`));
  const port = await choosePort(env['PORT']);
  await steps.run('local.step.folder', () => endLeftovers(installation));
  const sink = new MailSink(installation.path('mails'));
  const smtpUrl = env['SMTP_URL'] || (await steps.run('local.step.mail', () => startMailSink(sink, context)));
  const database = await startDatabase(context);
  const queue = await steps.run(
    'local.step.queue',
    () => chooseQueue(installation, env, (stop) => steps.onStop(stop)),
    ({ sentence }) => sentence,
  );
  await steps.run('local.step.migrations', () => migrateOrRefuse(database.url));
  const system: RunningSystem = { databaseUrl: database.url, baseUrl: `http://localhost:${port}`, installation };
  const settings: SystemSettings = { databaseUrl: database.url, queue, smtpUrl, port, baseUrl: system.baseUrl };
  const workerAddress = await steps.run('local.step.services', () => startServices(context, settings));
  await demonstrate(context, system, { workerAddress, database: database.sentence, queue: queue.sentence });
  sink.onMail((mail) => print(mailLine(mail)));
}

/** Fills the running system and shows what became of it. */
async function demonstrate(
  { installation, steps, signal }: StartContext,
  system: RunningSystem,
  about: Pick<Summary, 'workerAddress' | 'database' | 'queue'>,
): Promise<void> {
  const demonstration = await steps.run('local.step.demonstration', () => demonstrationOrRefuse(system));
  await steps.run('local.step.track-records', () => trackRecordsOrRefuse(system));
  await steps.run('local.step.scoring', () => awaitScoring(system, demonstration, signal));
  const results = await gatherResults(system, demonstration.accounts.coordinator.apiKey);
  steps.finish('local.step.total');
  const summary: Summary = {
    ...results,
    ...about,
    accounts: demonstration.accountLines,
    address: system.baseUrl,
    demoFile: demonstration.file,
    mailFolder: installation.path('mails'),
    logFolder: installation.path('logs'),
  };
  print(summaryPage(summary, process.stdout.columns ?? 110));
}

async function demonstrationOrRefuse(system: RunningSystem): ReturnType<typeof loadDemonstration> {
  try {
    return await loadDemonstration(system);
  } catch (error) {
    if (isClosed(error, system.installation.folder)) throw error;
    throw new LaunchFault('demonstration-failed', { reason: reasonOf(error) });
  }
}

async function trackRecordsOrRefuse(system: RunningSystem): Promise<void> {
  try {
    await loadTrackRecords(system.databaseUrl);
  } catch (error) {
    throw new LaunchFault('demonstration-failed', { reason: reasonOf(error) });
  }
}

function startMailSink(sink: MailSink, { steps }: StartContext): Promise<string> {
  steps.onStop(() => sink.stop());
  return sink.start();
}

function startDatabase(context: StartContext): Promise<Database> {
  const { env, steps } = context;
  const given = env['DATABASE_URL'];
  if (!given) return startOwnDatabase(context);
  return steps.run('local.step.database', async () => {
    const version = await checkGivenDatabase(given);
    return { url: given, sentence: bilingual('local.database.given', { version }) };
  });
}

function startOwnDatabase({ installation, steps, signal, onDeath }: StartContext): Promise<Database> {
  const postgres = embeddedPostgres(installation);
  return steps.run(postgres.isNew ? 'local.step.postgres-new' : 'local.step.postgres', async () => {
    steps.onStop(() => postgres.stop());
    const url = await startEmbedded(postgres);
    watch('PostgreSQL', () => postgres.pid(), postgres.logFile, { signal, onDeath });
    return { url, sentence: bilingual('local.database.embedded', { folder: postgres.folder }) };
  });
}

async function migrateOrRefuse(url: string): Promise<void> {
  try {
    await migrate(url);
  } catch (error) {
    throw new LaunchFault('migration-failed', { reason: reasonOf(error) });
  }
}
