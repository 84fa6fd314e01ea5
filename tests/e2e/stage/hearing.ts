import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ADDRESS } from './visit.ts';

/** What a host hears of a visitor: the address as it came over the line, and everything that could say who or what. */
export type Heard = { method: string; path: string; body: number } & Partial<Record<'referer' | 'cookie', string>>;

const bytesOf = async (request: IncomingMessage): Promise<number> => {
  let length = 0;
  for await (const part of request) length += (part as Buffer).length;
  return length;
};

/** Stands between the browser and the host, and writes down what no host should write down. */
export async function hearing() {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const { referer, cookie } = headers;
    heard.push({ method, path, body: await bytesOf(request), ...(referer && { referer }), ...(cookie && { cookie }) });
    const answer = await fetch(new URL(path, ADDRESS), { method, redirect: 'manual' });
    const passed = [...answer.headers].filter(
      ([name]) => !/^(content-(encoding|length)|transfer-encoding|connection|keep-alive)$/.test(name),
    );
    response.writeHead(answer.status, Object.fromEntries(passed));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    heard,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
