// Compacts the editions of @etalab/decoupage-administratif into communes.tsv.gz. See README.md.
import {writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {EDITIONS, readEditions, readHistory} from './editions.mjs';
import {History, isOverseas} from './history.mjs';

const HEADER = `# Communes of France since 1943, their parts, the bodies they form: made by src/territories/compact.mjs.
# Source: Insee (code officiel géographique, populations), DGCL (EPCI), La Poste (postal codes), as found in the npm
# package @etalab/decoupage-administratif. Licence Ouverte 2.0. The columns are described in src/territories/README.md.`;

/** Population municipale by reference year; the edition that carries it, in its communes or in the members of its EPCI. */
const MUNICIPAL = [
  {reference: 2016, inForce: 2019, at: 0, own: true},
  {reference: 2018, inForce: 2021, at: 1},
  {reference: 2019, inForce: 2022, at: 2},
  {reference: 2020, inForce: 2023, at: 3},
  {reference: 2021, inForce: 2024, at: 4},
  {reference: 2022, inForce: 2025, at: 5},
  {reference: 2023, inForce: 2026, at: 6, own: true},
];

const sorted = map => [...map.keys()].sort();
const typographic = name => name.replaceAll("'", '’');
const trimmed = fields => fields.join('\t').replace(/\t+$/, '');

/** One value when all are equal, else all of them. */
function perEdition(values) {
  const known = new Set(values.filter(v => v !== null));
  if (known.size === 0) return '';
  return known.size === 1 ? [...known][0] : values.map(v => v ?? '').join(',');
}

/** Each figure as the difference from the one before it. */
function differences(values) {
  let before = 0;
  const all = values.map(value => {
    if (value === undefined) return '';
    const difference = value - before;
    before = value;
    return difference;
  });
  return all.join(',').replace(/,+$/, '');
}

function members(edition, bodies) {
  const map = new Map();
  for (const body of edition[bodies].values()) {
    for (const member of body.membres) map.set(member.code, {body: body.code, ...member});
  }
  return map;
}

class Compactor {
  constructor(folder) {
    this.editions = readEditions(folder);
    this.history = new History(readHistory(folder), this.editions);
    const overseas = [...this.editions.at(-1).communes.keys()].filter(isOverseas);
    this.codes = [...new Set([...this.history.periods.keys(), ...overseas])].sort();
    this.epciMembers = this.editions.map(e => members(e, 'epci'));
    this.eptMembers = this.editions.map(e => members(e, 'ept'));
    this.arrondissements = sorted(new Map(this.editions.flatMap(e => [...e.arrondissements])));
    this.arrondissementIndex = new Map(this.arrondissements.map((code, i) => [code, i]));
    this.epci = sorted(new Map(this.editions.flatMap(e => [...e.epci])));
    this.ept = sorted(new Map(this.editions.flatMap(e => [...e.ept])));
    this.epciIndex = new Map(this.epci.map((code, i) => [code, i]));
    this.eptIndex = new Map(this.ept.map((code, i) => [code, i]));
  }

  lines() {
    return [
      HEADER,
      ...EDITIONS.map(e => `V\t${e.year}\t${e.version}\t${e.epciAsOf}`),
      ...MUNICIPAL.map(p => `P\t${p.reference}\t${p.inForce}`),
      ...this.arrondissements.map(code => this.arrondissementLine(code)),
      ...this.epci.map(code => this.body('E', code, 'epci')),
      ...this.ept.map(code => this.body('T', code, 'ept')),
      `L\t${this.metropoleDeLyon().join(',')}`,
      `K\t${this.codes.length}`,
      ...this.codes.map(code => this.commune(code)),
      ...this.municipal(),
      ...this.parts('D', 'delegated'),
      ...this.parts('O', 'associated'),
      ...this.history.events.map(([kind, code, when, other]) =>
          trimmed([kind, code, when, typographic(other)])),
    ];
  }

  arrondissementLine(code) {
    const rows = this.editions.map(e => e.arrondissements.get(code));
    const {nom, typeLiaison, departement} = rows.findLast(row => row !== undefined);
    const kinds = perEdition(rows.map(row => (row === undefined ? '' : 'ARR')));
    return `A\t${code}\t${typeLiaison}${typographic(nom)}\t${kinds}\t${departement === '69' ? '69D' : departement}`;
  }

  body(tag, code, kind) {
    const rows = this.editions.map(e => e[kind].get(code));
    const last = rows.findLast(row => row !== undefined);
    const kinds = perEdition(rows.map(row => (row === undefined ? '' : row.type)));
    const departements = perEdition(rows.map(row => this.departementOf(row)));
    return `${tag}\t${code}\t0${typographic(last.nom)}\t${kinds}\t${departements}`;
  }

  /** The département of a body, a star when it has members in several. */
  departementOf(body) {
    if (body === undefined) return null;
    if (body.type === 'MET69') return '69M';
    const all = new Set(body.membres.map(m => m.code.slice(0, m.code.startsWith('97') ? 3 : 2)));
    const [first] = all;
    return all.size > 1 ? '*' : first === '69' ? '69D' : first;
  }

  /** The members of the body whose territory left the département du Rhône on 2015-01-01. */
  metropoleDeLyon() {
    const [metropole] = [...this.editions[0].epci.values()].filter(e => e.type === 'MET69');
    return metropole.membres.map(m => m.code).sort();
  }

  commune(code) {
    const rows = this.editions.map(e => e.communes.get(code));
    const last = rows.findLast(row => row !== undefined);
    const {name, article} = this.history.names.get(code)?.at(-1) ?? {name: last.nom, article: 0};
    return trimmed(['C', code, article + typographic(name), this.existence(code),
      perEdition(rows.map(row => this.arrondissement(row))),
      this.bodies(code, rows, this.epciMembers, this.epciIndex),
      this.bodies(code, rows, this.eptMembers, this.eptIndex),
      ...(isOverseas(code) ? ['', ''] : this.populations(code)),
      [...new Set(last?.codesPostaux ?? [])].sort().join(',')]);
  }

  existence(code) {
    const periods = (this.history.periods.get(code) ?? []).map(p => `${p.from}-${p.until}`);
    return periods.join('|') === '-' ? '' : periods.join('|');
  }

  arrondissement(row) {
    if (row === undefined) return null;
    return this.arrondissementIndex.get(row.arrondissement)?.toString(36) ?? '';
  }

  bodies(code, rows, memberships, index) {
    return perEdition(rows.map((row, i) => {
      if (row === undefined) return null;
      const member = memberships[i].get(code);
      return member === undefined ? '' : index.get(member.body).toString(36);
    }));
  }

  populations(code) {
    const municipal = MUNICIPAL.map(p => {
      const member = this.epciMembers[p.at].get(code);
      const commune = this.editions[p.at].communes.get(code);
      return p.own ? commune?.population : member?.populationMunicipale;
    });
    const apart = MUNICIPAL.map(p => {
      const member = p.own ? undefined : this.epciMembers[p.at].get(code);
      return member && member.populationTotale - member.populationMunicipale;
    });
    return [differences(municipal), differences(apart)];
  }

  parts(tag, kind) {
    const parts = this.history.parts[kind];
    return sorted(parts).map(code => {
      const periods = parts.get(code);
      const {name, article} = periods.at(-1);
      const text = periods.map(p => `${p.from}-${p.until}:${p.pole}`).join('|');
      return `${tag}\t${code}\t${article}${typographic(name)}\t${text}`;
    });
  }

  municipal() {
    const rows = this.editions.at(-1).municipal;
    return sorted(rows).map(code => {
      const {nom, typeLiaison, commune, codesPostaux} = rows.get(code);
      const text = `${typeLiaison}${typographic(nom)}`;
      return `M\t${code}\t${text}\t${commune}\t${codesPostaux.join(',')}`;
    });
  }
}

const [folder, target] = process.argv.slice(2);
if (folder === undefined) {
  console.error('node compact.mjs FOLDER [communes.tsv.gz]   without a target, prints the text');
  process.exit(2);
}
const text = new Compactor(folder).lines().join('\n') + '\n';
if (target === undefined) process.stdout.write(text);
else writeFileSync(target, gzipSync(Buffer.from(text, 'utf8'), {level: 9}));
