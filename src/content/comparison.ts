/** How a health mutual differs from a commercial insurer and from a State scheme: as a rule, and side by side. */
import {msg} from '@lit/localize';
import type {Difference} from './model.js';

export const comparison: {
  readonly title: string;
  readonly lead: string;
  readonly columns: {readonly mutual: string; readonly insurer: string; readonly state: string};
  readonly rows: readonly Difference[];
} = {
  title: msg('Mutual, insurer or State?', {id: 'comparison.title', desc: 'Card, heading of a section; a few words'}),
  lead: msg('This is how it usually is; laws differ. Often they work together: some mutuals carry out a State scheme.', {id: 'comparison.lead', desc: 'Card, under the heading of a section; one or two short sentences'}),
  columns: {
    mutual: msg('Health mutual', {id: 'comparison.columns.mutual', desc: 'Card, table, head of a column; two or three words'}),
    insurer: msg('Commercial insurer', {id: 'comparison.columns.insurer', desc: 'Card, table, head of a column; two or three words'}),
    state: msg('State scheme', {id: 'comparison.columns.state', desc: 'Card, table, head of a column; two or three words'}),
  },
  rows: [
    {
      id: 'decides',
      aspect: msg('Who decides', {id: 'comparison.rows.decides.aspect', desc: 'Card, table, head of a row; two or three words'}),
      mutual: msg('Its members, one vote each', {id: 'comparison.rows.decides.mutual', desc: 'Card, table, cell; a few words, no full stop'}),
      insurer: msg('Its owners or shareholders', {id: 'comparison.rows.decides.insurer', desc: 'Card, table, cell; a few words, no full stop'}),
      state: msg('The law and public authorities', {id: 'comparison.rows.decides.state', desc: 'Card, table, cell; a few words, no full stop'}),
      sources: ['aim-what', 'step-features'],
    },
    {
      id: 'joins',
      aspect: msg('Who is covered', {id: 'comparison.rows.joins.aspect', desc: 'Card, table, head of a row; two or three words'}),
      mutual: msg('Those who join, and often their families', {id: 'comparison.rows.joins.mutual', desc: 'Card, table, cell; a few words, no full stop'}),
      insurer: msg('Customers whom it accepts', {id: 'comparison.rows.joins.insurer', desc: 'Card, table, cell; a few words, no full stop'}),
      state: msg('Everyone to whom the law applies', {id: 'comparison.rows.joins.state', desc: 'Card, table, cell; a few words, no full stop'}),
      sources: ['aim-what', 'spf-hospital', 'step-features'],
    },
    {
      id: 'price',
      aspect: msg('What one pays', {id: 'comparison.rows.price.aspect', desc: 'Card, table, head of a row; two or three words'}),
      mutual: msg('A contribution, whatever one’s health', {id: 'comparison.rows.price.mutual', desc: 'Card, table, cell; a few words, no full stop'}),
      insurer: msg('A premium, often set by the risk', {id: 'comparison.rows.price.insurer', desc: 'Card, table, cell; a few words, no full stop'}),
      state: msg('Taxes or contributions set by law', {id: 'comparison.rows.price.state', desc: 'Card, table, cell; a few words, no full stop'}),
      sources: ['step-principles', 'step-features'],
    },
    {
      id: 'surplus',
      aspect: msg('What is left over', {id: 'comparison.rows.surplus.aspect', desc: 'Card, table, head of a row; two or three words'}),
      mutual: msg('Serves the members', {id: 'comparison.rows.surplus.mutual', desc: 'Card, table, cell; a few words, no full stop'}),
      insurer: msg('May go to shareholders', {id: 'comparison.rows.surplus.insurer', desc: 'Card, table, cell; a few words, no full stop'}),
      state: msg('Stays in public funds', {id: 'comparison.rows.surplus.state', desc: 'Card, table, cell; a few words, no full stop'}),
      sources: ['aim-who', 'aim-what'],
    },
    {
      id: 'beyond',
      aspect: msg('Besides paying', {id: 'comparison.rows.beyond.aspect', desc: 'Card, table, head of a row: what it does besides paying for care; two or three words'}),
      mutual: msg('Mutual help, prevention, a voice for members', {id: 'comparison.rows.beyond.mutual', desc: 'Card, table, cell; a few words, no full stop'}),
      insurer: msg('Services for its customers', {id: 'comparison.rows.beyond.insurer', desc: 'Card, table, cell; a few words, no full stop'}),
      state: msg('Public health, rules for all', {id: 'comparison.rows.beyond.state', desc: 'Card, table, cell; a few words, no full stop'}),
      sources: ['inspir-card', 'ocm-fr'],
    },
  ],
};
