/** How staff call a level, whatever their school calls it. */
export const LEVEL_WORDS: readonly string[] = [
  'niveau',
  'niveaus',
  'niv',
  'nivo',
  'nivos',
  'level',
  'lvl',
  'levels',
  'regieniveau',
  'ondersteuningsniveau',
  'layer',
  'layers',
  'tier',
  'tiers',
];

/** Colours by which a school may call its levels, in English. */
export const COLOURS_EN: Readonly<Record<string, string>> = {
  groen: 'green',
  geel: 'yellow',
  oranje: 'orange',
  rood: 'red',
  wit: 'white',
  blauw: 'blue',
  paars: 'purple',
  zwart: 'black',
};
