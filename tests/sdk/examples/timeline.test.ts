import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { nobodyThere, projectWithExamples, start } from '../support/example.ts';
import { startServers } from '../support/servers.ts';

/** sdk/examples/timeline.ts, run as a user would run it. */

const project = await projectWithExamples();
const servers = await startServers(await freshDatabase());
afterAll(() => servers.close());
const timeline = (args: readonly string[], url = servers.endpoint) =>
  start(project, ['timeline.ts', ...args], { ATTESTED_URL: url }).outcome;

describe('the timeline', () => {
  it('prints a series, what is kept apart from it, and that there are no contradictions', async () => {
    expect(await timeline(['gaza-war'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `War between Israel and Hamas
Killed · Everyone · Gaza Strip

26 to 31 October 2023           at least 7,001
                                “more than 7,000 people have been killed”
                                Hamas, in Meduza

4 to 31 December 2023           17,500 to 18,499
                                “around 18,000 people have been killed”
                                The Hamas-run health ministry in Gaza, in an unnamed medium

2 September 2024                at least 40,691
                                “killed at least 40,691 people in Gaza”
                                the local health ministry, in The Moscow Times

15 November 2024                at least 43,001
                                “killed more than 43,000 people”
                                Palestinian health officials, in The Moscow Times

Not in it, since they count others, elsewhere or otherwise:
- “some 7,000 Hamas terrorists” (Killed · Combatants of Hamas · Gaza Strip: 6,950 to 7,049), an unnamed medium, in its own voice
- “most of the dead are women and children” (Killed · Women and children · Gaza Strip: any number), The UN human rights office, in The Moscow Times

Disagreements, each with its reason:
  none
`,
    });
  });

  it('prints who contradicts whom, and why', async () => {
    const { stdout, code } = await timeline(['october-7-attack', 'missing', 'russian-citizens']);
    expect(code).toBe(0);
    expect(stdout).toBe(`Attack on Israel of 7 October 2023
Missing · Russian citizens · Israel

20 October 2023                 7
                                “and seven missing”
                                Anatoly Viktorov, in Meduza

26 to 31 October 2023           4
                                “another four were reported missing”
                                Israel’s Foreign Affairs Ministry, in Meduza

Not in it, since they count others, elsewhere or otherwise:
  none

Disagreements, each with its reason:
- Missing · Russian citizens · Israel: conflicts. “and seven missing” (Anatoly Viktorov, in Meduza, as of 20 October 2023) and “another four were reported missing” (Israel’s Foreign Affairs Ministry, in Meduza, as of 26 to 31 October 2023) allow no number in common: one allows exactly 7, the other exactly 4, and both count a single closed event; adding what each source counts separately, 7 missing and 20 killed against 4 missing and 23 killed, gives the same number of people.
`);
  });

  it('shows through whom a figure was reported', async () => {
    const { stdout } = await timeline(['october-7-attack']);
    expect(stdout).toContain('Israeli official figures, through an AFP tally, in The Moscow Times\n');
    expect(stdout.match(/^- .*: conflicts\. /gm)).toEqual([
      '- Killed · Everyone · Israel: conflicts. ',
      '- Killed · Everyone · Israel: conflicts. ',
      '- Killed · Russian citizens · Israel: conflicts. ',
    ]);
  });

  it.each([
    [['atlantis'], 'Series: There is no event "atlantis" in the ledger.\n'],
    [['gaza-war', 'counted'], /^Series: Variable "\$measure" got invalid value "COUNTED"; .*\n$/],
    [
      ['october-7-attack', 'missing'],
      'Series: Only parts of a population were counted: set `population` (russian-citizens).\n',
    ],
  ])('repeats the error of the server for %j', async (args, said) => {
    const { code, stdout, stderr } = await timeline(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
  });

  it('asks whether a server is running if there is none', async () => {
    const nobody = await nobodyThere();
    const { code, stdout, stderr } = await timeline([], nobody);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Series: .*ECONNREFUSED.*\n/);
    expect(stderr.split('\n')[1]).toBe(`Is a server running at ${nobody}? Set ATTESTED_URL to use another one.`);
  });
});
