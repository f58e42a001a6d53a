import { COMMANDS } from '../commands';
import { SEARCH_COMMAND } from '../search/command';
import { type AppTexts, buildApp } from './build';

/** The app's manifest and its English words, as the templates and the table of commands make them now. */
export function teamsApp(templates: AppTexts, version: string): AppTexts {
  return buildApp({ templates, version, commands: COMMANDS, search: SEARCH_COMMAND });
}
