/** Every question of the quiz. The first one opens a visitor’s first round. */
import type {Question} from './model.js';
import {card} from './questions/card.js';
import {solidarity} from './questions/solidarity.js';
import {notForProfit} from './questions/not-for-profit.js';
import {democracy} from './questions/democracy.js';
import {socialMovement} from './questions/social-movement.js';
import {autonomy} from './questions/autonomy.js';
import {healthActor} from './questions/health-actor.js';

export const questions: readonly Question[] = [
  ...card,
  ...solidarity,
  ...notForProfit,
  ...democracy,
  ...socialMovement,
  ...autonomy,
  ...healthActor,
];
