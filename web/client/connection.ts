/** `offline` = the device has no network; `unreachable` = it has, but the service does not answer. */
export type Connection = 'ok' | 'offline' | 'unreachable';

export interface ConnectionWatch {
  current(): Connection;
  /** @returns a function that stops listening */
  onChange(listener: () => void): () => void;
  /** A request got no answer at all: find out whether the service is there, and keep asking until it is. */
  suspect(): void;
}

export type ConnectionNeeds = {
  /** True when the service answers anything. */
  readonly answers: () => Promise<boolean>;
  /** False when the device knows that it has no network. */
  readonly online: () => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** Milliseconds between questions, the first after the first failure; range 1,000–30,000. The last one is repeated. */
const PAUSES = [2_000, 4_000, 8_000, 15_000] as const;

/** Follows whether the service can be reached. Nothing is asked as long as all is well. */
export function createConnectionWatch({ answers, online, wait }: ConnectionNeeds): ConnectionWatch & { deviceChanged(): void } {
  const listeners = new Set<() => void>();
  let state: Connection = online() ? 'ok' : 'offline';
  let asking = false;

  return {
    current: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    suspect: () => void askUntilAnswered(),
    deviceChanged() {
      if (!online()) become('offline');
      else void askUntilAnswered();
    },
  };

  async function askUntilAnswered(): Promise<void> {
    if (asking) return;
    asking = true;
    for (let failures = 0; !(await answers()); failures++) {
      become(online() ? 'unreachable' : 'offline');
      await wait(PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0);
    }
    asking = false;
    become('ok');
  }

  function become(next: Connection): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }
}

/** Milliseconds to wait for a sign of life. */
const PATIENCE = 5_000;

function startWatch(): ConnectionWatch {
  // Outside a browser there is no service of our own to look for.
  if (typeof window === 'undefined') return { current: () => 'ok', onChange: () => () => undefined, suspect: () => undefined };
  const watch = createConnectionWatch({
    answers: () => fetch('/api/health', { signal: AbortSignal.timeout(PATIENCE) }).then(isOurs, () => false),
    online: () => navigator.onLine,
    wait: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
  });
  window.addEventListener('online', watch.deviceChanged);
  window.addEventListener('offline', watch.deviceChanged);
  return watch;
}

/** Also «not ready yet» is an answer; a proxy that says the service is gone is not. */
function isOurs(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') ?? false;
}

/** The one of this page. */
export const connection: ConnectionWatch = startWatch();
