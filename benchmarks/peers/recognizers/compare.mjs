// Reads the phrases with Microsoft's Recognizers (npm port) and puts the result beside that of ours.cs.
// usage: node compare.mjs phrases.json ours.json
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { recognizeNumber, recognizeDimension, recognizeCurrency, recognizePercentage, recognizeTemperature } =
  require('@microsoft/recognizers-text-suite');

const phrases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const ours = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const culture = 'en-us';

// The figures that the words name: the best one, else the ends; for a best figure in a range, all three.
const named = phrase => [...new Set(
  phrase.best === null ? [phrase.lower, phrase.upper] : phrase.text.includes('(') && phrase.lower !== phrase.upper
    ? [phrase.best, phrase.lower, phrase.upper] : [phrase.best])].filter(value => value !== null).map(Number);

const unitNames = {
  km: 'Kilometer', mm: 'Millimeter', m: 'Meter', t: 'Metric ton', kt: 'Kiloton', 'km/h': 'Kilometer per hour', Cel: 'C', USD: 'United States dollar',
  d: 'Day', mo: 'Month',
};

function peer(phrase) {
  const numbers = recognizeNumber(phrase.text, culture).map(found => Number(found.resolution?.value));
  const measures = [recognizeDimension, recognizeCurrency, recognizeTemperature].flatMap(recognize => recognize(phrase.text, culture));
  const percentages = recognizePercentage(phrase.text, culture);
  const values = [...numbers, ...measures.map(found => Number(found.resolution?.value)), ...percentages.map(found => parseFloat(found.resolution?.value))];
  const figures = named(phrase).every(value => values.some(read => Math.abs(read - value) <= 1e-12 * Math.abs(value)));
  const unit = phrase.unit === null ? measures.length + percentages.length === 0
    : phrase.unit === '%' ? percentages.length > 0
    : measures.some(found => found.resolution?.unit === unitNames[phrase.unit]);
  // It has no place for a bound or a hedge, so that only a bare number is read in full.
  const exact = phrase.lower !== null && phrase.lower === phrase.upper;
  return { figures, unit, whole: figures && unit && exact };
}

function own(phrase, read) {
  if (read === null) return { figures: false, unit: false, whole: false };
  const figures = ['lower', 'upper', 'best'].every(end => read[end] === phrase[end]);
  const unit = read.unit === phrase.unit;
  const bounds = read.lowerInclusive === phrase.lowerInclusive && read.upperInclusive === phrase.upperInclusive;
  return { figures, unit, whole: figures && unit && bounds && read.approximate === phrase.approximate };
}

const mark = yes => yes ? 'yes' : '–';
const totals = { peer: { figures: 0, unit: 0, whole: 0 }, own: { figures: 0, unit: 0, whole: 0 } };
console.log('| phrase | Recognizers: figures | unit | bounds and hedge too | Attribution: all |\n| --- | --- | --- | --- | --- |');
phrases.forEach((phrase, index) => {
  const [theirs, mine] = [peer(phrase), own(phrase, ours.read[index])];
  for (const key of ['figures', 'unit', 'whole']) {
    totals.peer[key] += theirs[key];
    totals.own[key] += mine[key];
  }

  console.log(`| ${phrase.text} | ${mark(theirs.figures)} | ${mark(theirs.unit)} | ${mark(theirs.whole)} | ${mark(mine.whole)} |`);
});

// The fastest of the rounds that fit into ten seconds, after one that warms up; numbers and dimensions alone.
let fastest = Infinity;
const limit = performance.now() + 10_000;
for (let round = 0; round < 3 || performance.now() < limit; round++) {
  const start = performance.now();
  for (const { text } of phrases) {
    recognizeNumber(text, culture);
    recognizeDimension(text, culture);
  }

  if (round > 0) fastest = Math.min(fastest, (performance.now() - start) * 1000 / phrases.length);
}

const n = phrases.length;
console.log(`
| of ${n} phrases | Recognizers ${require('@microsoft/recognizers-text-suite/package.json').version} | Attribution |
| --- | --- | --- |
| figures right | ${totals.peer.figures} | ${totals.own.figures} |
| unit right, or rightly none | ${totals.peer.unit} | ${totals.own.unit} |
| figures, unit, bounds and hedge right | ${totals.peer.whole} | ${totals.own.whole} |
| time a phrase | ${fastest.toFixed(0)} µs (number and dimension) | ${ours.microseconds.toFixed(2)} µs, ${ours.bytes} bytes |
| ratio | ${(fastest / ours.microseconds).toFixed(0)} | 1 |
`);
