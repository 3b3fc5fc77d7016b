import { exportProgram } from './export-articles.ts';
import { runProgram } from './run.ts';

await runProgram(exportProgram);
