/** `npm run build -w sdk`: makes what is published of the sources, `dist/`, `schema.graphql` and `LICENSE`. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const root = path.resolve(here, '..');

rmSync(path.join(here, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', here], { stdio: 'inherit' });
cpSync(path.join(root, 'server/schema.graphql'), path.join(here, 'schema.graphql'));
cpSync(path.join(root, 'LICENSE'), path.join(here, 'LICENSE'));
