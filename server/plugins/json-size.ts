/** What JSON escapes: quotes, backslashes, control characters, and halves of surrogate pairs that stand alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are escaped
const MAY_BE_ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

/**
 * How many bytes `JSON.stringify` makes of a value in UTF-8, without making them.
 * @param most where counting stops: anything above it may be less than the whole
 */
export function countJsonBytes(value: unknown, most: number): number {
  if (typeof value === 'string') return countTextBytes(value);
  if (typeof value === 'boolean') return value ? 4 : 5;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value).length;
  // What JSON has no word for is `null`.
  if (value === null || typeof value !== 'object') return 4;
  if ('toJSON' in value && typeof value.toJSON === 'function') return countJsonBytes(value.toJSON(), most);
  // The bracket that opens. Each item brings a comma, or the bracket that closes.
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
