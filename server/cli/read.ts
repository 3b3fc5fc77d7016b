import { readProgram } from './read-command.ts';
import { runProgram } from './run.ts';

await runProgram(readProgram);
