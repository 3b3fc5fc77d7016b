import { createServer, type ServerResponse } from 'node:http';
import { atEnd } from './endings.ts';
import { listen, shut } from './listen.ts';

/** A stand-in for a language model on this machine, which answers as a test wants. */

export interface Asked {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] };
}

export type Answer = (response: ServerResponse) => void;

/** Starts the stand-in. It stops when the test file ends. */
export async function startModel(answer: Answer) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    asked.push({ url: request.url, authorization: request.headers.authorization, body: JSON.parse(text) });
    answer(response);
  });
  const address = await listen(server);
  atEnd(() => shut(server));
  return { config: { url: `${address}/v1/`, model: 'made-up', key: undefined }, asked };
}

/** An answer with this content. */
export const say =
  (content: string): Answer =>
  (response) =>
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
