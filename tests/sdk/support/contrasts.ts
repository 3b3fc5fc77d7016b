import type { Page } from 'playwright-core';

/** The contrast of all text with its background, as defined by WCAG 2. */
export function contrasts(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const light = (colour: string) => {
      const [r, g, b] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = light(getComputedStyle(document.body).backgroundColor);
    return [...document.querySelectorAll('h1, h2, p, a, strong, figcaption, svg text')].map((element) => {
      const style = getComputedStyle(element);
      const text = light(element.closest('svg') && element.tagName === 'text' ? style.fill : style.color);
      return (Math.max(text, paper) + 0.05) / (Math.min(text, paper) + 0.05);
    });
  });
}
