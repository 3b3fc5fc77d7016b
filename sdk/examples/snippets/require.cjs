// #region require
const { createClient, EventDocument } = require('@attested/sdk');

const attested = createClient({ url: process.env.ATTESTED_URL ?? 'http://localhost:4000/graphql' });
attested.query(EventDocument, { id: 'gaza-war' }).then(({ event }) => console.log(event.name));
// prints
// War between Israel and Hamas
// #endregion
