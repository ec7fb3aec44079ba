// The dated events of communes, from 1943 to 2019-01-01, and the intervals between editions after it.

const COMMUNE = 'COM';

/**
 * By hand: two communes of the Guadeloupe that the file leaves out. They left it for collectivities of their own (loi
 * organique 2007-223, in force on 2007-07-15: from memory, to be verified).
 */
const LEFT_THE_GUADELOUPE = [
  {code: '97123', after: '97701', name: 'Saint-Barthélemy', when: '20070715'},
  {code: '97127', after: '97801', name: 'Saint-Martin', when: '20070715'},
];

const day = iso => (iso ?? '').replaceAll('-', '');

/** The interval in which something happened between two editions: after the first day of one, at
 * the latest on the first day of the other. */
const between = (before, after) => `${before.year}0102~${after.year}0101`;

function push(map, key, value) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(value);
}

export class History {
  /** code -> [{from, until}]; '' is open. */
  periods = new Map();
  /** code -> [{name, article}], the last one last. */
  names = new Map();
  /** COMD and COMA: kind + code -> [{from, until, pole, name, article}]. */
  parts = {delegated: new Map(), associated: new Map()};
  /** [kind, code, when, other]. */
  events = [];

  constructor(rows, editions) {
    this.rows = rows;
    this.byId = new Map(rows.map(row => [row.id, row]));
    this.readCommunes();
    this.addByHand();
    this.readParts();
    for (let i = 1; i < editions.length; i++) this.compare(editions[i - 1], editions[i]);
    this.events.sort((a, b) => (a.join() < b.join() ? -1 : 1));
  }

  readCommunes() {
    const byCode = new Map();
    for (const row of this.rows) if (row.type === COMMUNE) push(byCode, row.code, row);
    for (const [code, rows] of byCode) {
      rows.sort((a, b) => (day(a.dateDebut) < day(b.dateDebut) ? -1 : 1));
      this.readCommune(code, rows);
    }
  }

  addByHand() {
    for (const {code, after, name, when} of LEFT_THE_GUADELOUPE) {
      push(this.periods, code, {from: '', until: when});
      push(this.periods, after, {from: when, until: ''});
      push(this.names, code, {name, article: 0});
      push(this.names, after, {name, article: 0});
      this.events.push(['d', code, when, after]);
    }
  }

  readCommune(code, rows) {
    for (const [i, row] of rows.entries()) {
      const from = day(row.dateDebut);
      const until = day(row.dateFin);
      const last = this.periods.get(code)?.at(-1);
      const goesOn = last !== undefined && last.until === from && from !== '';
      if (goesOn) last.until = until;
      else push(this.periods, code, {from, until});
      if (from !== '' && !goesOn) this.begin(row, from);
      if (goesOn && rows[i - 1].nom !== row.nom) this.rename(code, from, rows[i - 1].nom);
      push(this.names, code, {name: row.nom, article: row.typeLiaison});
      if (until !== '' && rows[i + 1]?.dateDebut !== row.dateFin) this.end(row, until);
    }
  }

  rename(code, when, oldName) {
    if (when >= '20040101') this.events.push(['n', code, when, oldName]);
  }

  /** The commune that a part belongs to. */
  pole(row) {
    let at = row;
    while (at !== undefined && at.type !== COMMUNE) at = this.byId.get(at.pole);
    return at?.code;
  }

  begin(row, from) {
    const before = this.byId.get(row.predecesseur);
    if (before === undefined) {
      const parts = (row.membres ?? []).map(id => this.byId.get(id)?.code);
      if (parts.length === 0) this.events.push(['b', row.code, from, '']);
      return;
    }
    const origin = before.type === COMMUNE ? before.code : this.pole(before);
    this.events.push([before.type === COMMUNE ? 'b' : 's', row.code, from, origin ?? '']);
  }

  end(row, until) {
    const after = this.byId.get(row.successeur);
    const targets = after === undefined ? this.splitInto(row) : [this.pole(after)];
    // The part keeps its own new code when it leaves for another département.
    const moved = after !== undefined && after.code !== row.code;
    if (targets.length === 0) this.events.push(['x', row.code, until, '']);
    for (const code of targets) this.events.push([moved ? 'd' : 'm', row.code, until, code]);
  }

  splitInto(row) {
    const ids = new Set(row.membres ?? []);
    return this.rows
        .filter(r => r.type === COMMUNE && r.dateDebut === row.dateFin && ids.has(r.predecesseur))
        .map(r => r.code);
  }

  readParts() {
    for (const row of this.rows) {
      const parts = {COMD: this.parts.delegated, COMA: this.parts.associated}[row.type];
      if (parts === undefined) continue;
      push(parts, row.code, {
        from: day(row.dateDebut), until: day(row.dateFin), pole: this.pole(row),
        name: row.nom, article: row.typeLiaison,
      });
    }
    for (const parts of Object.values(this.parts)) {
      for (const [code, periods] of parts) parts.set(code, joined(periods));
    }
  }

  compare(before, after) {
    const when = between(before, after);
    this.compareCommunes(before, after, when);
    this.compareParts('delegated', before, after, when);
    this.compareParts('associated', before, after, when);
  }

  compareCommunes(before, after, when) {
    for (const code of before.communes.keys()) {
      if (after.communes.has(code) || isOverseas(code)) continue;
      this.periods.get(code).at(-1).until = when;
      this.events.push(['m', code, when, absorber(code, after)]);
    }
    for (const [code, row] of after.communes) {
      const old = before.communes.get(code);
      if (isOverseas(code)) continue;
      if (old === undefined) {
        push(this.periods, code, {from: when, until: ''});
        this.events.push(['s', code, when, absorber(code, before)]);
      } else if (old.nom !== row.nom) {
        this.events.push(['n', code, when, old.nom]);
      }
      push(this.names, code, {name: row.nom, article: row.typeLiaison});
    }
  }

  compareParts(kind, before, after, when) {
    const parts = this.parts[kind];
    for (const code of new Set([...before[kind].keys(), ...after[kind].keys()])) {
      const pole = after[kind].get(code)?.chefLieu;
      const old = before[kind].get(code)?.chefLieu;
      if (old === pole) continue;
      if (old !== undefined) parts.get(code).at(-1).until = when;
      if (pole === undefined) continue;
      const {nom, typeLiaison} = after[kind].get(code);
      push(parts, code, {from: when, until: '', pole, name: nom, article: typeLiaison});
    }
  }
}

export const isOverseas = code => /^97[578]|^98/.test(code);

/** Consecutive periods under one commune are one period. */
function joined(periods) {
  const all = [];
  for (const p of periods.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1);
    if (last !== undefined && last.until === p.from && last.pole === p.pole) {
      Object.assign(last, {until: p.until, name: p.name, article: p.article});
    } else {
      all.push({...p});
    }
  }
  return all;
}

/** The commune that holds the area of a code which is not a commune in an edition. */
function absorber(code, edition) {
  const part = edition.delegated.get(code) ?? edition.associated.get(code);
  if (part !== undefined) return part.chefLieu;
  for (const row of edition.communes.values()) {
    if (row.anciensCodes?.includes(code)) return row.code;
  }
  throw new Error(`${code}: the edition ${edition.year} does not say which commune holds it`);
}
