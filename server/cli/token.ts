import { Command } from '@commander-js/extra-typings';
import { checkExpiry, checkName, checkRole } from '../domain/access/token-request.ts';
import { describeRole, formatMoment, formatTokens } from '../domain/access/token-table.ts';
import { createToken, listTokens, revokeToken } from '../domain/access/tokens.ts';
import { defineCommand } from './command.ts';
import { runProgram } from './run.ts';
import { readOnce } from './values.ts';

const create = defineCommand({
  syntax: new Command('create')
    .description('Make a token and print it, this once.')
    .requiredOption('--name <name>', 'who holds it; revisions carry the name', readOnce(checkName))
    .requiredOption('--role <role>', 'reader, curator or admin', readOnce(checkRole))
    .option(
      '--expires <when>',
      'a day (2027-01-31, to its end in UTC), a moment (2027-01-31T12:00:00Z), or a time from now in hours, days or weeks (12h, 90d, 26w); without it, never',
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
        remark: `A token of ${name} (${describeRole(role)}), valid until ${until}. It is not shown again.`,
        written: 'the token was',
      };
    },
});

const list = defineCommand({
  syntax: new Command('list').description('List all tokens that were made, each by its first characters.'),
  examples: [''],
  prepare:
    () =>
    async ({ db }) => ({ report: formatTokens(await listTokens(db.prisma)) }),
});

const revoke = defineCommand({
  syntax: new Command('revoke')
    .description('Revoke a token, from now on and for good.')
    .argument('<hint-or-id>', 'the first characters of the token, or its id'),
  examples: ['attested_k3Xa9Q'],
  prepare:
    (hintOrId) =>
    async ({ db }) => {
      const { token, wasRevoked } = await revokeToken(db.prisma, hintOrId);
      const at = token.revokedAt && formatMoment(token.revokedAt);
      const whose = `${token.hint}, of ${token.name} (${describeRole(token.role)})`;
      return { report: wasRevoked ? `It was revoked already, at ${at}: ${whose}.` : `Revoked at ${at}: ${whose}.` };
    },
});

await runProgram({
  name: 'token',
  noun: 'command',
  description: 'Make, list and revoke the tokens for writing, beside a running server or without one.',
  commands: [create, list, revoke],
});
