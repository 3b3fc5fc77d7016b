/** The characters that JSON escapes: quotes, backslashes, control characters and lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are escaped
const MAY_BE_ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/**
 * Counts the bytes of the JSON of a value in UTF-8, without building the JSON.
 * @param most the count at which it stops: any result above it may be less than the full size
 */
export function countJsonBytes(value: unknown, most: number): number {
  if (typeof value === 'string') return countTextBytes(value);
  if (typeof value === 'boolean') return value ? 4 : 5;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value).length;
  // JSON writes `null` for values that it cannot represent.
  if (value === null || typeof value !== 'object') return 4;
  if ('toJSON' in value && typeof value.toJSON === 'function') return countJsonBytes(value.toJSON(), most);
  // The opening bracket. Each item adds a comma or the closing bracket.
  let bytes = 1;
  if (Array.isArray(value)) {
    for (const item of value) {
      bytes += countJsonBytes(item, most - bytes) + 1;
      if (bytes > most) break;
    }
  } else {
    for (const [name, item] of Object.entries(value)) {
      if (['undefined', 'function', 'symbol'].includes(typeof item)) continue;
      bytes += countTextBytes(name) + 1 + countJsonBytes(item, most - bytes) + 1;
      if (bytes > most) break;
    }
  }
  return Math.max(bytes, 2);
}

function countTextBytes(text: string): number {
  return MAY_BE_ESCAPED.test(text) ? Buffer.byteLength(JSON.stringify(text)) : Buffer.byteLength(text) + 2;
}
