/** Made-up sentences with the chain of the figure in brackets. */
export const spanish: readonly (readonly [text: string, chain: string, publisher?: string])[] = [
  ['Al menos [12] personas murieron, según la policía.', 'la policía SAYS'],
  ['Según el Ministerio de Salud, [45] personas resultaron heridas.', 'el Ministerio de Salud SAYS'],
  ['La gobernadora Ana Ruiz dijo que [tres] niños habían muerto.', 'La gobernadora Ana Ruiz SAYS'],
  ['[Tres] niños murieron, dijo la gobernadora Ana Ruiz.', 'la gobernadora Ana Ruiz SAYS'],
  [
    'El ministro de Defensa, Luis Ortega, informó que [nueve] soldados fallecieron en la emboscada.',
    'Luis Ortega SAYS',
  ],
  ['De acuerdo con Protección Civil, [87] personas siguen desaparecidas.', 'Protección Civil SAYS'],
  ['El ejército confirmó la muerte de [seis] guerrilleros.', 'El ejército CONFIRMS'],
  ['El ejército mató a [seis] guerrilleros.', ''],
  ['La ONU estima que [200.000] personas han huido.', 'La ONU ESTIMATES'],
  [
    'El balance asciende a [31] muertos, informó la agencia EFE citando a fuentes hospitalarias.',
    'la agencia EFE SAYS > fuentes hospitalarias SAYS',
  ],
  [
    'Un médico del hospital, que pidió el anonimato, aseguró que había recibido [19] cadáveres.',
    'Un médico del hospital SAYS',
  ],
  ['“Tenemos [14] heridos”, afirmó el alcalde.', 'el alcalde SAYS'],
  ['El alcalde declaró: “Hemos enterrado a [32] personas”.', 'El alcalde SAYS'],
  ['Mientras que la policía habla de tres muertos, los rebeldes elevan la cifra a [15].', 'los rebeldes SAYS'],
  ['El gobierno negó que [40] presos hayan sido ejecutados.', 'El gobierno SAYS'],
  ['Se cree que [diez] mineros siguen atrapados.', ' | SOURCE_UNNAMED UNCERTAIN'],
  [
    'Hamás asegura que han muerto [7.000] personas, una cifra que no ha podido ser verificada de forma independiente.',
    'Hamás SAYS | NOT_INDEPENDENTLY_VERIFIED',
  ],
  ['Murieron 12 personas, informaron los bomberos. Otras [cinco] resultaron heridas.', 'los bomberos SAYS'],
  ['[Ocho] migrantes se ahogaron, según datos de la Cruz Roja.', 'la Cruz Roja SAYS'],
  ['Testigos señalaron que los atacantes dispararon contra [cuatro] vecinos.', 'Testigos SAYS'],
];
