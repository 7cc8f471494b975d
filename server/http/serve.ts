import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { ArchiveError } from '#domain/archive-error.ts';
import { answerMalformedRequests, malformedResponse } from './malformed-request.ts';

/** Milliseconds; a client that sends its headers more slowly is cut off (slowloris). */
const HEADERS_TIMEOUT = 10_000;
/** Milliseconds for a whole request: 200 MB of documents at 3 Mbit/s. */
const REQUEST_TIMEOUT = 10 * 60_000;
/** How often Node looks for connections past those limits. */
const CHECK_INTERVAL = 5_000;
/** Milliseconds an unused connection is kept for the next request. */
const KEEP_ALIVE_TIMEOUT = 5_000;
/** Milliseconds open answers get to finish when the server closes. */
const GRACE = 5_000;
const IDLE_CHECK = 100;

export type ServeOptions = { readonly host: string /** 0 = any free port. */; readonly port: number; readonly grace?: number };

export type RunningServer = {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  readonly port: number;
  /** Takes no more requests, lets those under way end, then closes. May be called again. */
  close(): Promise<void>;
};

type App = { readonly fetch: (request: Request) => Response | Promise<Response> };

/**
 * Serves the app until it is closed.
 *
 * @throws ArchiveError `port-taken` when the port cannot be used, `wrong-environment` when the machine does not have the address
 */
export async function serve(app: App, { host, port, grace = GRACE }: ServeOptions): Promise<RunningServer> {
  const options = {
    headersTimeout: HEADERS_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    connectionsCheckingInterval: CHECK_INTERVAL,
    // Node would answer such a request with a bare 400; without a host it gets no further than `malformedResponse`.
    requireHostHeader: false,
  };
  // The app answers its own failures: what is thrown here came of the request line or the `Host` field.
  const listener = getRequestListener((request) => app.fetch(request), { errorHandler: malformedResponse });
  const server = createServer(options, (request, response) => void listener(request, response));
  answerMalformedRequests(server);
  await listen(server, host, port);
  const bound = server.address() as AddressInfo;
  let closing: Promise<void> | null = null;
  return {
    address: `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`,
    port: bound.port,
    close: () => (closing ??= closeGently(server, grace)),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(cannotListen(error, host, port));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): ArchiveError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ArchiveError(
        'port-taken',
        `Port ${port} er opptatt.`,
        'Stopp programmet som bruker den, eller velg en annen port, for eksempel PORT=3001.',
        error,
      );
    case 'EACCES':
      return new ArchiveError(
        'port-taken',
        `Programmet har ikke lov til å bruke port ${port}.`,
        'Velg en port over 1023, for eksempel PORT=3000.',
        error,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new ArchiveError(
        'wrong-environment',
        `Denne maskinen har ikke adressen ${host}.`,
        'Sett HOST til 127.0.0.1 eller en adresse maskinen har.',
        error,
      );
    default:
      return new ArchiveError('internal', 'Serveren kunne ikke startes.', 'Prøv en annen verdi for HOST og PORT.', error);
  }
}

async function closeGently(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection that becomes idle after `close` would otherwise wait for its keep-alive time.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK);
  const force = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(force);
}
