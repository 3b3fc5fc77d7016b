import type { Database } from '../../server/database/client.ts';
import type { Role } from '../../server/database/generated/prisma/enums.ts';
import { createToken } from '../../server/domain/access/tokens.ts';

/** Makes a token of this role. Two tokens with one name are one curator: give the second another name if that matters. */
export function makeToken({ prisma }: Database, role: Role, name = `the ${role.toLowerCase()}`): Promise<string> {
  return createToken(prisma, { name, role });
}
