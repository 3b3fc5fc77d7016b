import type { FrameRules } from '../frame-rules.ts';

const list = (words: string) => words.split(/\s*,\s*/).filter(Boolean);

/** Words that name a cause of death or harm as part of the figure: "died of hunger". */
export const CAUSES: FrameRules['causes'] = [
  [
    'FAMINE',
    list(
      'of hunger, from hunger, of starvation, from starvation, of malnutrition, from malnutrition, of thirst, from thirst, of dehydration, starved, starved to death, hunger-related, from famine',
    ),
  ],
  [
    'DISEASE',
    list(
      'of cholera, from cholera, of disease, from disease, of measles, from measles, of ebola, from ebola, of infection, from covid-19, of covid-19, of malaria, from malaria, of the disease, of dengue, from dengue, from the disease',
    ),
  ],
  ['LACK_OF_CARE', list('lack of medical care, lack of medicine, lack of treatment, lack of care')],
  [
    'EXPOSURE',
    list(
      'of cold, from cold, of the cold, from the cold, hypothermia, heatstroke, heat stroke, from heat, from the heat, froze to death, frozen to death, of exposure, from exposure, heat-related',
    ),
  ],
];
