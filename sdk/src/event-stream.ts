/**
 * Reads an event stream as defined in the HTML standard (section 9.2.6, “Interpreting an event stream”), from pieces of text
 * that can end anywhere. If the stream ends within an event, that event is dropped.
 */

/** One event of a stream. */
export interface StreamEvent {
  /** Its type, if the stream gives one. */
  readonly type: string | undefined;
  /** Its lines, with a line feed between them. Empty for an event that only advances the id. */
  readonly data: string;
  /** The last id in the stream so far, in this event or before it. */
  readonly id: string | undefined;
}

/** Reads pieces of a stream, and returns the events that each piece completes. */
export interface EventStreamReader {
  read(piece: string): StreamEvent[];
  /** How long the stream asks clients to wait before they reconnect, in milliseconds. */
  readonly retryMs: number;
}

export function eventStreamReader(): EventStreamReader {
  let line = '';
  let lastReturn = false;
  let data: string[] = [];
  let type: string | undefined;
  let id: string | undefined;
  let retryMs = 0;

  return {
    get retryMs() {
      return retryMs;
    },
    read(piece) {
      const events: StreamEvent[] = [];
      // A carriage return at the end of the previous piece has already ended the line.
      const lines = (lastReturn ? piece.replace(/^\n/, '') : piece).split(/\r\n?|\n/);
      lastReturn = piece ? piece.endsWith('\r') : lastReturn;
      lines[0] = line + lines[0];
      line = lines.pop() as string;
      for (const whole of lines) {
        const [, name, value = ''] = /^([^:]*):? ?(.*)$/s.exec(whole) ?? [];
        if (!whole) {
          events.push({ type, data: data.join('\n'), id });
          data = [];
          type = undefined;
        } else if (name === 'data') data.push(value);
        else if (name === 'event') type = value;
        else if (name === 'id' && !value.includes('\0')) id = value;
        else if (name === 'retry' && !/\D/.test(value)) retryMs = Number(value);
      }
      return events;
    },
  };
}
