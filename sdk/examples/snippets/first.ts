// #region first
import { createClient, seriesOf } from '@attested/sdk';

const attested = createClient({ url: 'http://localhost:4000/graphql' });
const { points } = await seriesOf(attested, { event: 'october-7-attack', measure: 'KILLED' });
for (const { interval, claim } of points) {
  console.log(interval.low, interval.high, `“${claim.wording}”`, claim.origin.label ?? 'in its own voice');
}
// prints
// 1401 null “more than 1,400 people were killed” the Israeli government
// 1201 null “killing more than 1,200 people” in its own voice
// 1205 1205 “the deaths of 1,205 people” Israeli official figures
// 1150 1249 “killing some 1,200 people” in its own voice
// #endregion
