import { byId, createClient, EventDocument } from '@attested/sdk';
import { url } from './attested.ts';

// #region persisted
const attested = createClient({ url, documents: byId() });
const { event } = await attested.query(EventDocument, { id: 'gaza-war' });
console.log(event?.name);
// prints
// War between Israel and Hamas
// #endregion
