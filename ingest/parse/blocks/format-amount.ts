/** «1 024» with a plain space between thousands, as Norwegian writes it. */
export function formatAmount(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/gu, ' ');
}

/** «1 024 sider, grensen er 400 sider»: the detail of a refusal. */
export function overLimit(value: number, limit: number, unit: string): string {
  return `${formatAmount(value)} ${unit}, grensen er ${formatAmount(limit)} ${unit}`;
}

const MEGABYTE = 1024 * 1024;

export function overByteLimit(bytes: number, limit: number): string {
  return overLimit(Math.ceil(bytes / MEGABYTE), Math.floor(limit / MEGABYTE), 'MB');
}
