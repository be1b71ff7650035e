#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { cli } from '../locales/ru/cli';
import type { Call, Command } from './command';
import { cells } from './commands/cells';
import { check } from './commands/check';
import { programmes } from './commands/programmes';
import { recognise } from './commands/recognise';
import { summary } from './commands/summary';
import { template } from './commands/template';
import { templates } from './commands/templates';
import { Stop, stop } from './stop';

const COMMANDS: readonly Command[] = [templates, programmes, template, cells, recognise, check, summary];

const FOUND_ERRORS = 1;
const NOT_DONE = 2;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        output: { type: 'string', short: 'o' },
        today: { type: 'string' },
        sheets: { type: 'string' },
        locale: { type: 'string' },
        programme: { type: 'string' },
      },
    });
  } catch (error) {
    throw stop('badArguments', {
      reason: (error as Error).message.replace(/\s+/g, ' ').replace(/[.]+$/, ''),
    });
  }
}

/** Standard output may be a pipe that takes its time: the process ends when all is written. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, (error) => (error ? reject(error) : resolve()));
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
  const call: Call = {
    words,
    output: values.output,
    today: values.today,
    sheets: values.sheets,
    locale: values.locale,
    programme: values.programme,
  };
  const answer = await command.run(call);
  await print(values.json ? JSON.stringify(answer.document) : answer.lines.join('\n'));
  return answer.hasErrors ? FOUND_ERRORS : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = NOT_DONE;
  },
);
