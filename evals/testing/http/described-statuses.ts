import type { Api } from '../../../server/http/api-env.ts';
import { openApiDocument } from '../../../server/http/describe-route.ts';

type Operation = { readonly responses: Readonly<Record<string, unknown>> };
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** Nobody is there to get it, so that no description needs it. */
const CLIENT_GONE = 499;

/** The app, whose `request` from now on throws when a described route answers with a status that is not in its description. */
export function withDescribedStatuses(app: Api): Api {
  const request = app.request;
  const checked: Api['request'] = async (input, init, ...rest) => {
    // Before the request: a stream that is answered must not wait for its reader.
    const paths = await describedPaths(app);
    const response = await request(input, init, ...rest);
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), 'http://localhost');
    const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toLowerCase();
    const operation = operationOf(paths, pathname, method === 'head' ? 'get' : method);
    if (operation !== null && response.status !== CLIENT_GONE && !(response.status in operation.responses)) {
      throw new Error(`${method.toUpperCase()} ${pathname} answers ${response.status}, which its description does not hold.`);
    }
    return response;
  };
  return Object.assign(app, { request: checked });
}

/** Apps of the same routes have the same description, and it takes time to make. */
const descriptions = new Map<string, Promise<Paths>>();

function describedPaths(app: Api): Promise<Paths> {
  const key = app.routes.map(({ method, path }) => `${method} ${path}`).join('\n');
  const known = descriptions.get(key) ?? openApiDocument(app).then((document) => (document as { readonly paths: Paths }).paths);
  descriptions.set(key, known);
  return known;
}

/** null for an address or a method that no route is described for. */
function operationOf(paths: Paths, pathname: string, method: string): Operation | null {
  // A fixed address goes before one with an id in its place.
  const templates = Object.keys(paths).toSorted((a, b) => a.split('{').length - b.split('{').length);
  const template = templates.find((one) =>
    new RegExp(`^${one.replaceAll('.', '\\.').replace(/\{[^}]+\}/gu, '[^/]+')}$`, 'u').test(pathname),
  );
  return template === undefined ? null : (paths[template]?.[method] ?? null);
}
