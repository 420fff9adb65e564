import { attackTests } from '../attackTests.ts';
import { linkAttack } from './linkAttack.ts';
import { runSize } from '../RunSize.ts';

attackTests(linkAttack, runSize(process.env));
