import { attackTests } from '../attackTests.ts';
import { rowAttack } from './rowAttack.ts';
import { runSize } from '../RunSize.ts';

attackTests(rowAttack, runSize(process.env));
