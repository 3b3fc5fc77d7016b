import { type ClaimDetailsFragment, createClient, type Measure, SeriesDocument, type SeriesQuery } from '@attested/sdk';
import { counted, days, named, numbers, saidBy } from '../words.ts';
import { canBeDrawn, drawChart, type Entry } from './chart.ts';
import { html } from './element.ts';

/** A page that shows a series: a chart of the claims, and below it their sources. */

const { url = '', event = '', measure = '' } = document.body.dataset;
const attested = createClient({ url });
const asked = new URLSearchParams(location.search);
const main = document.querySelector('main') as HTMLElement;

// #region page
async function load(): Promise<void> {
  main.replaceChildren(html('p', { role: 'status' }, 'Asking the ledger …'));
  try {
    const { series } = await attested.query(SeriesDocument, {
      event: asked.get('event') ?? event,
      measure: (asked.get('measure') ?? measure) as Measure,
      population: asked.get('population'),
    });
    // It is null only if there was an error, which was thrown.
    if (series) main.replaceChildren(...shown(series));
  } catch (error) {
    main.replaceChildren(failed(error as Error));
  }
}
// #endregion

function failed({ message }: Error): HTMLElement {
  const again = html('button', { type: 'button' }, 'Try again');
  again.addEventListener('click', load);
  return html(
    'div',
    { role: 'alert' },
    html('p', {}, `The series could not be loaded from ${url}.`),
    html('p', {}, message),
    again,
  );
}

type Series = NonNullable<SeriesQuery['series']>;

function shown(series: Series): HTMLElement[] {
  const { nodes, totalCount } = series.points;
  const entries = nodes.map((point, i) => ({ number: i + 1, point }));
  document.title = `${series.event.name}: ${named(series.measure)}`;
  const heading = html(
    'header',
    { id: 'about' },
    html('h1', {}, series.event.name),
    html('p', {}, [counted(series), running(series.countType)].filter(Boolean).join(' · ')),
  );
  if (entries.length === 0) return [heading, html('p', {}, 'The ledger has no claims about that.')];
  const many = totalCount > entries.length ? `These are the first ${entries.length} of ${totalCount} claims.` : null;
  const list = html('ol', {}, ...entries.map(listed));
  return [heading, figure(entries), html('h2', {}, 'Who says so'), ...(many ? [html('p', {}, many)] : []), list];
}

/** Describes how the count runs over time. */
function running(countType: Series['countType']): string {
  switch (countType) {
    case null:
      return '';
    case 'CUMULATIVE':
      return 'a count that grows';
    case 'INCIDENT':
      return 'a count of one closed event';
    case 'STOCK':
      return 'a level on a day';
    default:
      return named(countType);
  }
}

function figure(entries: readonly Entry[]): HTMLElement {
  const drawn = entries.filter(canBeDrawn);
  if (drawn.length === 0) return html('p', {}, 'None of the claims has both a number and a day, so there is no chart.');
  const place = html('div', { class: 'chart' });
  const telling = html('p', { id: 'told' }, 'Point at a mark, or go through them with the Tab key, to read its words.');
  function tell({ number, point: { asOf, interval, claim } }: Entry): void {
    telling.replaceChildren(
      html('strong', {}, `${number}:`),
      ` ${numbers(interval)}, ${days(asOf)}: “${claim.wording}”, ${saidBy(claim)}: `,
      printedIn(claim.article),
    );
  }
  // Drawn as soon as the width is known, and again whenever it changes.
  let width = 0;
  const observer = new ResizeObserver(() => {
    if (place.clientWidth === width) return;
    width = place.clientWidth;
    const focused = place.querySelector(':focus')?.getAttribute('href');
    place.replaceChildren(drawChart(drawn, width, tell));
    if (focused) place.querySelector<SVGAElement>(`[href="${focused}"]`)?.focus({ preventScroll: true });
  });
  observer.observe(place);
  const reading = html(
    'figcaption',
    { id: 'how-to-read' },
    'Each mark is one claim in one article. Its height shows the numbers that its words allow, with an arrow if they set ' +
      'no upper end. Its width shows the days that it may refer to. No claim is preferred, and nothing is added up.',
    drawn.length < entries.length ? ' Claims without a number or a day are only in the list.' : null,
  );
  return html('figure', {}, place, telling, reading);
}

function listed({ number, point: { asOf, interval, claim } }: Entry): HTMLElement {
  return html(
    'li',
    { id: `claim-${number}` },
    html('p', { class: 'figure' }, html('strong', {}, numbers(interval)), ` ${days(asOf)}`),
    html('p', { class: 'wording' }, `“${claim.wording}”`),
    html('p', {}, `${saidBy(claim)}: `, printedIn(claim.article), `, published ${days(claim.article.publishedOn)}`),
    claim.caveats.length > 0
      ? html('p', { class: 'caveats' }, `The article says: ${claim.caveats.map(named).join(', ')}.`)
      : null,
    html('p', {}, html('a', { href: new URL(claim.permalink, url).href }, 'This claim in the ledger')),
  );
}

/** The headline, as a link if the ledger knows the address. Addresses in the ledger are always http or https. */
function printedIn({ headline, url: address }: ClaimDetailsFragment['article']): HTMLElement {
  const title = html('cite', {}, headline ?? 'without a headline');
  return address === null ? title : html('a', { href: address }, title);
}

void load();
