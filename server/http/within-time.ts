/** The value, or null when it takes longer; what it is waiting for goes on. A failure that comes in time is thrown. */
export async function withinTime<T>(value: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    // A failure after the time is told of nowhere else, and must not end the process.
    value.catch(() => undefined);
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}
