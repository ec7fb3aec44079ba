// Reads the unpacked editions of @etalab/decoupage-administratif.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Year, version of the package, year of the list of EPCI that the edition really carries. */
export const EDITIONS = [
  {year: 2019, version: '0.7.0', epciAsOf: 2019},
  {year: 2021, version: '1.1.1', epciAsOf: 2021},
  {year: 2022, version: '2.3.1', epciAsOf: 2022},
  {year: 2023, version: '3.1.1', epciAsOf: 2023},
  {year: 2024, version: '4.1.0', epciAsOf: 2024},
  {year: 2025, version: '5.3.0', epciAsOf: 2025},
  // Its list of EPCI is, byte for byte, the list of the edition before.
  {year: 2026, version: '6.0.0', epciAsOf: 2025},
];

const KINDS = {
  'commune-actuelle': 'communes',
  'commune-deleguee': 'delegated',
  'commune-associee': 'associated',
  'arrondissement-municipal': 'municipal',
};

function read(folder, version, name, otherwise) {
  try {
    return JSON.parse(readFileSync(join(folder, version, 'data', name + '.json'), 'utf8'));
  } catch (error) {
    if (otherwise !== undefined && error.code === 'ENOENT') return otherwise;
    throw error;
  }
}

const byCode = rows => new Map(rows.map(row => [row.code, row]));

export function readEditions(folder) {
  return EDITIONS.map(edition => {
    const kinds = {communes: [], delegated: [], associated: [], municipal: []};
    for (const row of read(folder, edition.version, 'communes')) kinds[KINDS[row.type]].push(row);
    return {
      ...edition,
      communes: byCode(kinds.communes),
      delegated: byCode(kinds.delegated),
      associated: byCode(kinds.associated),
      municipal: byCode(kinds.municipal),
      epci: byCode(read(folder, edition.version, 'epci')),
      ept: byCode(read(folder, edition.version, 'ept', [])),
      arrondissements: byCode(read(folder, edition.version, 'arrondissements')),
    };
  });
}

export function readHistory(folder) {
  return read(folder, '0.7.0', 'historique-communes');
}
