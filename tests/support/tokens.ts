import type { Database } from '../../server/database/client.ts';
import type { Role } from '../../server/database/generated/prisma/enums.ts';
import { createToken } from '../../server/domain/access/tokens.ts';

/** A token of that role. Two tokens of one name are one curator: name the second one differently where that matters. */
export function makeToken({ prisma }: Database, role: Role, name = `the ${role.toLowerCase()}`): Promise<string> {
  return createToken(prisma, { name, role });
}
