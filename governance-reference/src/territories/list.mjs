// Lists what the editions and the history say, uncompacted, to compare the resource with. See README.md.
//   E  year  kind  code  département      H  code  first day  day of the end
//   --counts: only how many there are, by year and kind
import {readEditions, readHistory} from './editions.mjs';

const KINDS = {
  communes: 'commune', delegated: 'commune-deleguee', associated: 'commune-associee',
  municipal: 'arrondissement-municipal', epci: 'epci', ept: 'ept', arrondissements: 'arrondissement',
};

const [folder, option] = process.argv.slice(2);
const lines = [];
const counts = [];

for (const edition of readEditions(folder)) {
  for (const [name, kind] of Object.entries(KINDS)) {
    counts.push(`${edition.year}\t${kind}\t${edition[name].size}`);
    for (const [code, row] of edition[name]) {
      lines.push(`E\t${edition.year}\t${kind}\t${code}\t${row.departement ?? ''}`);
    }
  }
}
const history = readHistory(folder).filter(row => row.type === 'COM');
counts.push(`1943\tcommune-code\t${new Set(history.map(row => row.code)).size}`);
for (const row of history) {
  lines.push(`H\t${row.code}\t${row.dateDebut ?? ''}\t${row.dateFin ?? ''}`);
}
process.stdout.write((option === '--counts' ? counts : lines).join('\n') + '\n');
