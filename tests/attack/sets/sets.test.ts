import { attackTests } from '../attackTests.ts';
import { runSize } from '../RunSize.ts';
import { setAttack } from './setAttack.ts';

attackTests(setAttack, runSize(process.env));
