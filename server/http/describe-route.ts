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
  /** What a success holds, by media type; null = bytes. */
  readonly success: Readonly<Record<string, z.ZodType | null>>;
  /** Problems beyond those that any route may give. */
  readonly problems: readonly ProblemCode[];
};

const ANY_ROUTE: readonly ProblemCode[] = ['foreign-host', 'archive-busy', 'internal'];

/** Describes the route it stands in front of, for `GET /api/openapi.json`. */
export function describeRoute({ summary, description, query, body, success, problems }: RouteDescription): MiddlewareHandler {
  return describeOperation({
    summary,
    ...(description === undefined ? {} : { description }),
    ...(query === undefined ? {} : { parameters: queryParameters(query) }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: resolver(body, { io: 'input' }) } } } }),
    responses: { 200: { description: 'OK', content: contentOf(success) }, ...problemResponses([...problems, ...ANY_ROUTE]) },
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

function contentOf(success: RouteDescription['success']) {
  return Object.fromEntries(
    Object.entries(success).map(([mediaType, schema]) => [
      mediaType,
      { schema: schema === null ? { type: 'string' as const, format: 'binary' } : resolver(schema) },
    ]),
  );
}

function problemResponses(codes: readonly ProblemCode[]) {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].toSorted((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const named = codes.filter((code) => PROBLEMS[code].status === status);
      return [status, { description: named.join(', '), content: { 'application/problem+json': { schema: resolver(PROBLEM) } } }];
    }),
  );
}
