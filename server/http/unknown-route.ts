import type { Context } from 'hono';
import type { Api } from './api-env.ts';
import { HttpFailure } from './http-failure.ts';

/** Answers for `/api` addresses that no route has taken: 405 when the address exists with another method, otherwise 404. */
export function unknownRoute(app: Api) {
  return function refuse(c: Context): never {
    const allowed = app.routes.filter((route) => isApiRoute(route) && pattern(route.path).test(c.req.path)).map((route) => route.method);
    if (allowed.length === 0) {
      throw new HttpFailure('unknown-route', 'Adressen finnes ikke i programgrensesnittet. Se /api/openapi.json for dem som finnes.');
    }
    const methods = [...new Set(allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].join(', ');
    throw new HttpFailure('method-not-allowed', `Adressen tar bare imot ${methods}.`, { Allow: methods });
  };
}

/** Whether it is a route of the API, and not a part all requests go through. */
export function isApiRoute(route: { readonly path: string; readonly method: string }): boolean {
  return route.method !== 'ALL' && route.path.startsWith('/api/');
}

function pattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/gu, '[^/]+')}$`, 'u');
}
