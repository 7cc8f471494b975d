import { randomUUID } from 'node:crypto';
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { HttpFailure } from './http-failure.ts';
import { SECURITY_HEADERS } from './middleware/secure-headers.ts';
import { problemOf } from './problem-of.ts';

const BAD_ADDRESS = new HttpFailure(
  'malformed-request',
  'Adressen har tegn som ikke kan stå i en adresse, for eksempel æ, ø, å eller mellomrom. Skriv dem prosentkodet (å = %C3%A5); med curl: --get --data-urlencode "q=…".',
);
const MALFORMED = new HttpFailure('malformed-request', 'Forespørselen følger ikke HTTP og kan ikke leses. Rett den og prøv igjen.');

/** What Node's parser says of a request it cannot read, by the code of its error; all other codes are `MALFORMED`. */
const FAILURES: Readonly<Record<string, HttpFailure>> = {
  HPE_INVALID_URL: BAD_ADDRESS,
  HPE_HEADER_OVERFLOW: new HttpFailure(
    'headers-too-large',
    'Adressen eller hodefeltene i forespørselen er for lange. Kort dem ned og prøv igjen.',
  ),
  ERR_HTTP_REQUEST_TIMEOUT: new HttpFailure(
    'request-timeout',
    'Forespørselen kom ikke fram i tide. Prøv igjen, eventuelt med en bedre forbindelse.',
  ),
};

/** Answers requests that never become one for the app, as the app answers its own errors, and closes the connection. */
export function answerMalformedRequests(server: Server): void {
  const underWay = new WeakMap<Duplex, ServerResponse>();
  server.on('request', (request, response) => underWay.set(request.socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const response = underWay.get(socket);
    const midway = response?.headersSent === true && !response.writableFinished;
    // Half an answer is out: more words would become a part of it.
    if (error.code === 'ECONNRESET' || !socket.writable || midway) socket.destroy(error);
    else socket.end(rawResponse(FAILURES[error.code ?? ''] ?? MALFORMED));
  });
}

/** The same for one that Node can read but that has no address a `Request` can be made of. */
export function malformedResponse(): Response {
  const { status, headers, body } = answerTo(MALFORMED);
  return new Response(body, { status, headers });
}

function answerTo(failure: HttpFailure) {
  const problem = problemOf(failure, randomUUID());
  const headers = {
    ...SECURITY_HEADERS,
    'Cache-Control': 'no-store',
    'Content-Type': 'application/problem+json; charset=UTF-8',
    'X-Request-Id': problem.requestId,
    Connection: 'close',
  };
  return { status: problem.status, headers, body: JSON.stringify(problem) };
}

function rawResponse(failure: HttpFailure): string {
  const { status, headers, body } = answerTo(failure);
  const fields = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body) }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${fields.join('')}\r\n${body}`;
}
