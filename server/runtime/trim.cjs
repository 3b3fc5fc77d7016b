'use strict';

/**
 * Removes from an installation without development tools what only other databases need: Prisma's client brings the compilers of
 * five databases, 50 MB, and uses that of PostgreSQL. npm runs it after an install (`postinstall`).
 */

const { readdirSync, rmSync } = require('node:fs');
const path = require('node:path');

const OTHER_DATABASES = /\.(?:cockroachdb|mysql|sqlite|sqlserver)\./;

const isWithoutTools =
  (process.env.npm_config_omit || '').split(/\s+/).includes('dev') || process.env.NODE_ENV === 'production';
const folder = path.join(__dirname, '../../node_modules/@prisma/client/runtime');

if (isWithoutTools)
  for (const name of readdirSync(folder)) if (OTHER_DATABASES.test(name)) rmSync(path.join(folder, name));
