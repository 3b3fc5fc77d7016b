import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readModelConfig } from '../../../server/config.ts';
import { askModel } from '../../../server/model/ask-model.ts';
import { say, startModel } from '../../support/model.ts';

const FIGURE = {
  quote: '12 people were killed',
  value: 12,
  low: null,
  high: null,
  measure: 'KILLED',
  sources: ['police'],
};
const never = new AbortController().signal;

describe('a language model', () => {
  it('gets the text once, as data, and answers with figures', async () => {
    const { config, asked } = await startModel(say(JSON.stringify({ figures: [FIGURE] })));
    expect(await askModel({ ...config, key: 'a-key' }, 'The 12 people were killed.', never)).toEqual([FIGURE]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      url: '/v1/chat/completions',
      authorization: 'Bearer a-key',
      body: { model: 'made-up' },
    });
    expect(asked[0]?.body.messages.at(-1)).toEqual({ role: 'user', content: 'The 12 people were killed.' });
  });

  it('may put a fence around its JSON, and leave out what is null', async () => {
    const { config } = await startModel(
      say('```json\n{"figures":[{"quote":"12 dead","value":12,"measure":"KILLED"}]}\n```'),
    );
    const figure = { quote: '12 dead', value: 12, low: null, high: null, measure: 'KILLED', sources: [] };
    expect(await askModel(config, 'text', never)).toEqual([figure]);
  });

  it('loses the figures that have the wrong form, and no others', async () => {
    const wrong = [
      null,
      12,
      {},
      { ...FIGURE, value: '12' },
      { ...FIGURE, value: 1.5 },
      { ...FIGURE, sources: 'police' },
    ];
    const { config } = await startModel(say(JSON.stringify({ figures: [...wrong, FIGURE] })));
    expect(await askModel(config, 'text', never)).toEqual([FIGURE]);
  });

  it.each([
    ['prose', say('Twelve people were killed.'), 'The model did not answer with figures in JSON.'],
    ['another object', say('{"killed":12}'), 'The model did not answer with figures in JSON.'],
    [
      '501 figures',
      say(JSON.stringify({ figures: Array(501).fill(FIGURE) })),
      'The model did not answer with figures in JSON.',
    ],
    [
      'no completion',
      (response: ServerResponse) => response.end('{}'),
      'The model did not answer with figures in JSON.',
    ],
    ['nothing', (response: ServerResponse) => response.end(), 'The model did not answer with figures in JSON.'],
    ['an error', (response: ServerResponse) => response.writeHead(500).end('secret'), /answered with status 500\.$/],
    [
      'a redirect to another server',
      (response: ServerResponse) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
      /cannot be reached\.$/,
    ],
    ['a broken connection', (response: ServerResponse) => response.destroy(), /cannot be reached\.$/],
    ['2 MB', say('x'.repeat(2_000_000)), /answered with more than 1000000 bytes\.$/],
  ])('that answers with %s is an error', async (_what, answer, message) => {
    const { config } = await startModel(answer);
    await expect(askModel(config, 'text', never)).rejects.toThrow(message);
  });

  it('is not waited for after the work was stopped', async () => {
    const stop = new AbortController();
    const { config } = await startModel(() => stop.abort(new Error('stopped')));
    await expect(askModel(config, 'text', stop.signal)).rejects.toThrow('stopped');
  });
});

describe('the model in the environment', () => {
  const [url, model] = ['http://127.0.0.1:11434/v1', 'made-up'];

  it('is none by default', () => {
    expect(readModelConfig({})).toBeUndefined();
    expect(readModelConfig({ READER_MODEL_URL: '', READER_MODEL: '', READER_MODEL_KEY: 'a-key' })).toBeUndefined();
  });

  it('has an address, a name and perhaps a key', () => {
    expect(readModelConfig({ READER_MODEL_URL: url, READER_MODEL: model })).toEqual({ url, model, key: undefined });
    expect(readModelConfig({ READER_MODEL_URL: url, READER_MODEL: model, READER_MODEL_KEY: 'a' })).toEqual({
      url,
      model,
      key: 'a',
    });
  });

  it.each([
    [{ READER_MODEL: model }, 'READER_MODEL is set, but READER_MODEL_URL is not.'],
    [{ READER_MODEL_URL: url }, 'READER_MODEL_URL is set, but READER_MODEL is not.'],
    [
      { READER_MODEL_URL: 'ftp://u:secret@host', READER_MODEL: model },
      'READER_MODEL_URL must be an address such as http://127.0.0.1:11434/v1.',
    ],
    [
      { READER_MODEL_URL: 'host', READER_MODEL: model },
      'READER_MODEL_URL must be an address such as http://127.0.0.1:11434/v1.',
    ],
  ])('is refused: %j', (env, message) => {
    expect(() => readModelConfig(env)).toThrow(message);
  });
});
