import { describe, expect, it } from 'vitest';
import type { Role } from '../../server/database/generated/prisma/enums.ts';
import { type Action, anonymousCaller, may } from '../../server/domain/access/policy.ts';
import { schema } from '../../server/graphql/schema.ts';

/** The rights of each role, written out. Granting a right means granting it here, too. */
const RIGHTS: Readonly<Record<string, Readonly<Record<Role, boolean>>>> = {
  readDrafts: { READER: false, CURATOR: true, ADMIN: true },
  recordArticle: { READER: false, CURATOR: true, ADMIN: true },
  reviseArticle: { READER: false, CURATOR: true, ADMIN: true },
  recordClaim: { READER: false, CURATOR: true, ADMIN: true },
  reviseClaim: { READER: false, CURATOR: true, ADMIN: true },
  retractClaim: { READER: false, CURATOR: true, ADMIN: true },
  publishClaim: { READER: false, CURATOR: true, ADMIN: true },
  rankClaim: { READER: false, CURATOR: true, ADMIN: true },
  relateClaims: { READER: false, CURATOR: true, ADMIN: true },
  unrelateClaims: { READER: false, CURATOR: true, ADMIN: true },
  openReading: { READER: false, CURATOR: true, ADMIN: true },
  acceptCandidates: { READER: false, CURATOR: true, ADMIN: true },
  correctCandidate: { READER: false, CURATOR: true, ADMIN: true },
  rejectCandidates: { READER: false, CURATOR: true, ADMIN: true },
  recordPersonStatus: { READER: false, CURATOR: true, ADMIN: true },
  revisePersonStatus: { READER: false, CURATOR: true, ADMIN: true },
  retractPersonStatus: { READER: false, CURATOR: true, ADMIN: true },
  publishPersonStatus: { READER: false, CURATOR: true, ADMIN: true },
  recordPerson: { READER: false, CURATOR: true, ADMIN: true },
  revisePerson: { READER: false, CURATOR: true, ADMIN: true },
  recordOrganisation: { READER: false, CURATOR: true, ADMIN: true },
  reviseOrganisation: { READER: false, CURATOR: true, ADMIN: true },
  recordEvent: { READER: false, CURATOR: true, ADMIN: true },
  reviseEvent: { READER: false, CURATOR: true, ADMIN: true },
  recordPlace: { READER: false, CURATOR: true, ADMIN: true },
  revisePlace: { READER: false, CURATOR: true, ADMIN: true },
  recordPopulation: { READER: false, CURATOR: true, ADMIN: true },
  revisePopulation: { READER: false, CURATOR: true, ADMIN: true },
  mergePeople: { READER: false, CURATOR: false, ADMIN: true },
  unmergePeople: { READER: false, CURATOR: false, ADMIN: true },
  mergeOrganisations: { READER: false, CURATOR: false, ADMIN: true },
  unmergeOrganisations: { READER: false, CURATOR: false, ADMIN: true },
  mergeEvents: { READER: false, CURATOR: false, ADMIN: true },
  unmergeEvents: { READER: false, CURATOR: false, ADMIN: true },
  mergePlaces: { READER: false, CURATOR: false, ADMIN: true },
  unmergePlaces: { READER: false, CURATOR: false, ADMIN: true },
  mergePopulations: { READER: false, CURATOR: false, ADMIN: true },
  unmergePopulations: { READER: false, CURATOR: false, ADMIN: true },
};

const actions = Object.keys(RIGHTS) as Action[];

describe('who may do what', () => {
  it('is decided for every mutation', () =>
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(
      Object.keys(RIGHTS)
        .filter((action) => action !== 'readDrafts')
        .sort(),
    ));

  it.each(actions.map((action) => [action, RIGHTS[action]] as const))('%s', (action, rights) => {
    expect({
      READER: may('READER', action),
      CURATOR: may('CURATOR', action),
      ADMIN: may('ADMIN', action),
    }).toEqual(rights);
  });

  it('nothing is allowed without a token', () => {
    expect(anonymousCaller.tokenId).toBeNull();
    expect(actions.filter((action) => may(anonymousCaller.role, action))).toEqual([]);
  });
});
