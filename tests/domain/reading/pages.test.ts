import { describe, expect, it } from 'vitest';
import { LONGEST_PAGE_CHARS, readHtml, UnreadablePage } from '../../../server/domain/reading/pages/read-html.ts';

/** A page as a newspaper would send it. What it reports is made up. */
const PAGE = `<!doctype html>
<html lang="en_GB"><head>
<title>Ferry sinks off Made Island, 12 dead - Example Times</title>
<link rel="canonical" href="https://example.org/ferry">
<meta property="article:published_time" content="2024-03-05T23:10:00+02:00">
<meta property="og:site_name" content="Example Times">
</head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/world">World 24/7</a></ul></nav>
<article><h1>Ferry sinks off Made Island, 12 dead</h1>
<figure><img src="x"><figcaption>Rescuers carry one of 12 bodies.</figcaption></figure>
<p>At least <b>12 people</b> drowned on Tuesday when a ferry
carrying 40 passengers sank, <a href="/p">police said</a>. Rescuers pulled 20 people from the water, and the search went on
for eight others, the coast guard said in a statement on Tuesday evening.</p>
<script>var victims = 99;</script><style>p { width: 77px }</style>
<p>The ferry was built in 1987.<br>It was last inspected in May, the ministry said, and nothing was wrong with it.</p>
<ul><li>Killed: 12</li><li>Missing: 8</li></ul>
<table><tr><th>Coast</th><th>Dead</th><th>Hurt</th></tr><tr><td>North</td><td>7</td><td>1</td></tr>
<tr><td>In all</td><td>12</td></tr></table>
</article>
<footer>Call 555 1234</footer></body></html>`;

const BODY = '<p>At least 12 people drowned, police said, when the ferry sank.</p>';

describe('the article of an HTML page', () => {
  const article = readHtml(PAGE);

  it('has the headline first, then paragraphs, lines of lists and rows of tables', () => {
    expect(article.text.split('\n')).toEqual([
      'Ferry sinks off Made Island, 12 dead',
      '',
      'Rescuers carry one of 12 bodies.',
      '',
      'At least 12 people drowned on Tuesday when a ferry carrying 40 passengers sank, police said. Rescuers pulled 20 people from the water, and the search went on for eight others, the coast guard said in a statement on Tuesday evening.',
      '',
      'The ferry was built in 1987.',
      'It was last inspected in May, the ministry said, and nothing was wrong with it.',
      '',
      '• Killed: 12',
      '• Missing: 8',
      '',
      'Coast | Dead | Hurt',
      '',
      'North | 7 | 1',
      '',
      'In all: 12',
    ]);
  });

  it('comes with what the page says about itself, and the day in the time zone that is printed', () => {
    expect({ ...article, text: undefined }).toEqual({
      text: undefined,
      language: 'en-GB',
      publishedOn: '2024-03-05',
      publisher: 'Example Times',
      url: 'https://example.org/ferry',
    });
  });

  it('is found in a part of a page, which says nothing about itself', () => {
    expect(readHtml(BODY)).toEqual({
      text: 'At least 12 people drowned, police said, when the ferry sank.',
      language: null,
      publishedOn: null,
      publisher: null,
      url: null,
    });
  });

  it.each([
    ['a language that is none', `<html lang="not a tag"><body>${BODY}`, { language: null }],
    [
      'an address that is none',
      `<html><head><link rel="canonical" href="/relative"></head><body>${BODY}`,
      { url: null },
    ],
    [
      'a day that is none',
      `<html><head><meta property="article:published_time" content="2024-02-31"></head><body>${BODY}`,
      { publishedOn: null },
    ],
  ])('leaves out %s', (_what, html, expected) => {
    expect(readHtml(html)).toMatchObject({ ...expected, text: expect.stringContaining('12 people') });
  });
});

describe('a page that cannot be read', () => {
  it.each([
    ['nothing', '', 'The page contains no article.'],
    ['only comments', '<!-- 12 dead -->'.repeat(100), 'The page contains no article.'],
    [
      'too much',
      ' '.repeat(LONGEST_PAGE_CHARS + 1),
      'The page has 5,000,001 characters; the most that is read are 5,000,000.',
    ],
    [
      'deep nesting',
      `${'<div>'.repeat(5000)}12 dead`,
      'The page has more than 256 elements inside one another, such as <div>.',
    ],
    ['many elements', '<p>12 dead'.repeat(100_000), 'The page has more than 60,000 tags and entities.'],
    ['many entities', '&amp;'.repeat(100_000), 'The page has more than 60,000 tags and entities.'],
    ['stray angle brackets', '<'.repeat(1_000_000), 'The page has more than 60,000 tags and entities.'],
  ])('has %s', (_what, html, message) => {
    expect(() => readHtml(html)).toThrow(new UnreadablePage(message));
  });

  it('is not one with many attributes', () => {
    expect(readHtml(`<p ${'a=1 '.repeat(100_000)}>12 dead`).text).toBe('12 dead');
  });
});
