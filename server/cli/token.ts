import { runProgram } from './run.ts';
import { tokenProgram } from './token-commands.ts';

await runProgram(tokenProgram);
