import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { cli } from '../locales/ru/cli';
import { answerForms } from './collecting/formsWorker';
import type { Command, Options } from './command';
import { cells } from './commands/cells';
import { check } from './commands/check';
import { collect } from './commands/collect';
import { forms } from './commands/forms';
import { programmes } from './commands/programmes';
import { recognise } from './commands/recognise';
import { summary } from './commands/summary';
import { template } from './commands/template';
import { templates } from './commands/templates';
import { Stop, stop } from './stop';

const COMMANDS: readonly Command[] = [
  templates,
  programmes,
  template,
  forms,
  collect,
  cells,
  recognise,
  check,
  summary,
];

const FOUND_ERRORS = 1;
const NOT_DONE = 2;

const COMMON = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** The switches of all commands: a foreign one is told from one that does not exist. */
const OPTIONS: Options = Object.assign({}, ...COMMANDS.map(({ options }) => options), COMMON);

/** The switch that the parser complains of: it names it in quotes, at times with what goes with it. */
const namedOption = (message: string): string => /'(?:-\w, )?(-{1,2}[^'\s=]+)/.exec(message)?.[1] ?? '';

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = namedOption(message);
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw stop('unknownOption', { option });
    const isFlag = /does not take an argument/.test(message);
    throw stop(isFlag ? 'needNoValue' : 'needValue', { option });
  }
}

/** What a command does not take is a slip, and is said before anything is done. */
function refuseForeign(command: Command, words: readonly string[], given: object): void {
  const foreign = Object.keys(given).find((key) => !(key in command.options) && !(key in COMMON));
  if (foreign !== undefined) throw stop('foreignOption', { option: `--${foreign}`, command: command.name });
  const word = command.mostWords === undefined ? undefined : words[command.mostWords];
  if (word !== undefined) throw stop('tooManyWords', { word, command: command.name });
}

/** Standard output may be a pipe that takes its time: the process ends when all is written. */
const print = (text: string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(`${text}\n`, () => resolve());
  });

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  const [name, ...words] = positionals;
  if (values.help || name === undefined) {
    await print(cli.usage);
    return values.help ? 0 : NOT_DONE;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) throw stop('unknownCommand', { command: name });
  refuseForeign(command, words, values);
  const answer = await command.run(words, values, __filename);
  await print(values.json ? JSON.stringify(answer.document) : answer.lines.join('\n'));
  return answer.hasErrors ? FOUND_ERRORS : 0;
}

function run(): void {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : NOT_DONE);
  });
  main(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      const said = error instanceof Stop ? error.message : ((error as Error).stack ?? String(error));
      process.stderr.write(`${said}\n`);
      process.exitCode = NOT_DONE;
    },
  );
}

if (isMainThread) run();
else answerForms();
