import { importProgram } from './import-commands.ts';
import { runProgram } from './run.ts';

await runProgram(importProgram);
