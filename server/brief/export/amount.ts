const IN_WORDS = 'null én to tre fire fem seks sju åtte ni ti elleve tolv'.split(' ');

/** Numbers up to twelve in words, as Språkrådet has it. `one` is said whole: «ett sitat». */
export function amount(count: number, one: string, many: string): string {
  return count === 1 ? one : `${IN_WORDS[count] ?? String(count)} ${many}`;
}

export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
