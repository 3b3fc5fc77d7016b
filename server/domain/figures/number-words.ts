/** Reads numbers as English texts print them: "1,205", "1 205", "1.9 million", "seven", "two hundred", "a dozen". */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Whether the words contain the number. */
export function printsNumber(wording: string, count: number): boolean {
  return readDigits(wording).includes(count) || readWords(wording).includes(count);
}

/** Reads numbers in digits: with thousands separators ("1,205"), or as a decimal with a scale word ("1.9 million"). */
function readDigits(wording: string): number[] {
  const scaled = [...wording.matchAll(/(\d+(?:[.,]\d+)?)[ -](thousand|million|billion)\b/gi)].map(([, digits, scale]) =>
    Math.round(Number((digits as string).replace(',', '.')) * (SCALES[(scale as string).toLowerCase()] as number)),
  );
  const whole = [...wording.matchAll(/\d+(?:[,.\u00a0\u202f ]\d{3})*/g)].map(([text]) =>
    Number(text.replaceAll(/\D/g, '')),
  );
  return [...scaled, ...whole];
}

/** Reads numbers in words. Each unbroken run of number words is one number. */
function readWords(wording: string): number[] {
  const found: number[] = [];
  let total = 0;
  let part: number | null = null;
  const close = () => {
    if (part !== null || total > 0) found.push(total + (part ?? 0));
    total = 0;
    part = null;
  };
  for (const word of wording.toLowerCase().split(/[^a-z]+/)) {
    const unit = UNITS.indexOf(word);
    const ten = TENS.indexOf(word);
    const scale = SCALES[word];
    if (unit >= 0) part = (part ?? 0) + unit;
    else if (ten >= 0) part = (part ?? 0) + (ten + 2) * 10;
    else if (word === 'hundred') part = (part ?? 1) * 100;
    else if (word === 'dozen') part = (part ?? 1) * 12;
    else if (scale !== undefined) {
      total += (part ?? 1) * scale;
      part = null;
    } else if (word !== 'and') close();
  }
  close();
  return found;
}
