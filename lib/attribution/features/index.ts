export * from './columns.ts';
export { LINEAR_SCALE, visitPairs } from './linear.ts';
export { tabulate, type Table } from './table.ts';
