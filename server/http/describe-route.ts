import type { MiddlewareHandler } from 'hono';
import { describeRoute as describeOperation, generateSpecs, resolver } from 'hono-openapi';
import { z } from 'zod';
import type { Api } from './api-env.ts';
import { PROBLEM, PROBLEMS, type ProblemCode } from './problem.ts';

export type RouteDescription = {
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What a success holds; {} = nothing. */
  readonly success: Content;
  /** Absent: 200. */
  readonly status?: 200 | 201 | 204;
  /** Problems beyond those that any route may give. */
  readonly problems: readonly ProblemCode[];
  /** Answers that are neither the success nor one of the problems, by status. */
  readonly further?: Readonly<Record<number, DescribedAnswer>>;
};

/** What a body holds, by media type; null = bytes. */
type Content = Readonly<Record<string, z.ZodType | null>>;
export type DescribedAnswer = { readonly description: string; readonly content: Content };

const ANY_ROUTE: readonly ProblemCode[] = ['foreign-host', 'archive-busy', 'internal'];

const SUCCESS = { 200: 'OK', 201: 'Made', 204: 'Done' } as const;

/** Describes the route it stands in front of, for `GET /api/openapi.json`. */
export function describeRoute(route: RouteDescription): MiddlewareHandler {
  const { summary, description, query, body } = route;
  return describeOperation({
    summary,
    ...(description === undefined ? {} : { description }),
    ...(query === undefined ? {} : { parameters: queryParameters(query) }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: resolver(body, { io: 'input' }) } } } }),
    responses: responsesOf(route),
  });
}

/** The description of every route of the app. */
export function openApiDocument(app: Api): Promise<object> {
  return generateSpecs(app, {
    // Otherwise a path that ends in «.json» counts as a static file.
    excludeStaticFile: false,
    documentation: {
      info: {
        title: 'Arkivsvar',
        version: '1',
        description:
          'Questions and answers over a document archive; every sentence is cited. Errors are RFC 9457 problems with Norwegian details.',
      },
    },
  });
}

function queryParameters(query: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    // JSON Schema 2020-12 is what OpenAPI 3.1 uses; only the libraries' type declarations differ.
    schema: schema as object,
  }));
}

function responsesOf({ success, status = 200, problems, further = {} }: RouteDescription) {
  const answers: [status: number, answer: DescribedAnswer][] = [
    [status, { description: SUCCESS[status], content: success }],
    ...Object.entries(further).map(([code, answer]): [number, DescribedAnswer] => [Number(code), answer]),
    ...[...new Set([...problems, ...ANY_ROUTE])].map((code): [number, DescribedAnswer] => [
      PROBLEMS[code].status,
      { description: code, content: { 'application/problem+json': PROBLEM } },
    ]),
  ];
  const statuses = [...new Set(answers.map(([code]) => code))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((code) => [code, responseOf(answers.filter(([other]) => other === code).map(([, answer]) => answer))]),
  );
}

/** One response for all that may come with one status. */
function responseOf(answers: readonly DescribedAnswer[]) {
  // The first of a media type says what it holds; it may say more than the common shape of a problem.
  const content: Content = Object.assign({}, ...answers.map((answer) => answer.content).toReversed());
  const described = Object.entries(content).map(([mediaType, schema]) => [
    mediaType,
    { schema: schema === null ? { type: 'string' as const, format: 'binary' } : resolver(schema) },
  ]);
  const description = answers.map((answer) => answer.description).join(', ');
  return { description, ...(described.length > 0 && { content: Object.fromEntries(described) }) };
}
