import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A view whose script is fetched when it is first shown, or a little before. */
export type LazyPage<Props> = {
  readonly Page: LazyExoticComponent<ComponentType<Props>>;
  /** Fetches the script ahead of time; it is of no matter here when that fails. */
  readonly preload: () => void;
};

export function lazyPage<Props>(load: () => Promise<ComponentType<Props>>): LazyPage<Props> {
  return {
    Page: lazy(async () => ({ default: await load() })),
    preload: () => void load().catch(() => undefined),
  };
}
