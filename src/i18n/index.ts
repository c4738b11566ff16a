import type { Language } from '../lib/language.ts';
import { en } from './en.ts';
import type { Labels } from './labels.ts';
import { mn } from './mn.ts';

/** The labels of the site by language. */
export const LABELS: Record<Language, Labels> = { en, mn };
