import { Command } from '@commander-js/extra-typings';
import { checkExpiry, checkName, checkRole } from '../domain/access/token-request.ts';
import { describeRole, formatMoment, formatTokens } from '../domain/access/token-table.ts';
import { createToken, listTokens, revokeToken } from '../domain/access/tokens.ts';
import { defineCommand } from './command.ts';
import type { Program } from './run.ts';
import { readOnce } from './values.ts';

const create = defineCommand({
  declare: () =>
    new Command('create')
      .description('Create a token and print it. It is shown only once.')
      .requiredOption('--name <name>', 'the holder, named in the revisions they write', readOnce(checkName))
      .requiredOption('--role <role>', 'reader, curator or admin', readOnce(checkRole))
      .option(
        '--expires <when>',
        'a day (2027-01-31, until its end in UTC), a time (2027-01-31T12:00:00Z), or a number of hours, days or weeks from now (12h, 90d, 26w). By default, the token never expires',
        readOnce((when) => checkExpiry(when, new Date())),
      ),
  examples: ['--name "Ada Lovelace" --role curator --expires 90d', '--name Grace --role admin'],
  prepare:
    ({ name, role, expires: expiresAt = null }) =>
    async ({ db }) => {
      const token = await createToken(db.prisma, { name, role, expiresAt });
      const until = expiresAt ? formatMoment(expiresAt) : 'it is revoked';
      return {
        report: token,
        remark: `Token for ${name} (${describeRole(role)}), valid until ${until}. It will not be shown again.`,
        written: 'the token was',
      };
    },
});

const list = defineCommand({
  declare: () => new Command('list').description('List all tokens ever created, each by its first characters.'),
  examples: [''],
  prepare:
    () =>
    async ({ db }) => ({ report: formatTokens(await listTokens(db.prisma)) }),
});

const revoke = defineCommand({
  declare: () =>
    new Command('revoke')
      .description('Revoke a token immediately and permanently.')
      .argument('<hint-or-id>', 'the first characters of the token, or its id'),
  examples: ['attested_k3Xa9Q'],
  prepare:
    (hintOrId) =>
    async ({ db }) => {
      const { token, wasRevoked } = await revokeToken(db.prisma, hintOrId);
      const at = token.revokedAt && formatMoment(token.revokedAt);
      const whose = `${token.hint}, of ${token.name} (${describeRole(token.role)})`;
      return { report: `${wasRevoked ? 'Already revoked' : 'Revoked'} at ${at}: ${whose}.` };
    },
});

/** `npm run token`. */
export const tokenProgram: Program = {
  name: 'token',
  noun: 'command',
  description: 'Create, list and revoke access tokens. The server may be running or stopped.',
  commands: [create, list, revoke],
};
