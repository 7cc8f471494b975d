import { useEffect, useLayoutEffect } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import type { Route } from './route.ts';
import { viewTitle } from './view-title.ts';

/** Calls the page what a view itself knows it is called; null leaves it as it was. */
export function usePageTitle(title: string | null): void {
  const { app } = useTexts();
  useEffect(() => {
    if (title !== null) document.title = `${title} – ${app.name}`;
  }, [title, app.name]);
}

/** Calls the page what its address says, before the view knows better: a layout effect comes before the effects of the view. */
export function useRouteTitle(route: Route): void {
  const texts = useTexts();
  const title = viewTitle(route, texts);
  useLayoutEffect(() => {
    document.title = `${title} – ${texts.app.name}`;
  }, [title, texts]);
}
