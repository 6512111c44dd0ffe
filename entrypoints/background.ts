import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCollection } from '../lib/collection/index.ts';
import { answerBackground } from '../lib/messages/answer.ts';
import { watchSettings } from '../lib/messages/settings.ts';
import { leaveOpenTabs, lookAgain, lookAtOpenTabs, syncAlwaysOn } from './background/always.ts';
import { showBadges } from './background/badge.ts';
import { listenToCommands } from './background/commands.ts';
import { listenToMenus, makeMenus } from './background/menus.ts';
import { withNextTry } from './background/next-try.ts';
import { pageAnswers } from './background/page-answers.ts';
import { roomAnswers } from './background/room-answers.ts';
import { openPage } from './rooms/open.ts';

/**
 * The background: runs the engine and is the collection's only writer. The browser may end it between any two events, so every
 * listener is added at once, and nothing that matters is kept in memory.
 */
export default defineBackground(() => {
  const collection = openCollection();
  answerBackground(withNextTry({ ...pageAnswers(collection), ...roomAnswers(collection) }, collection));
  listenToMenus();
  listenToCommands();
  browser.permissions.onAdded.addListener(({ origins = [] }) => void Promise.all([syncAlwaysOn(), lookAtOpenTabs(origins)]));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void Promise.all([syncAlwaysOn(), leaveOpenTabs(origins)]));
  watchSettings((_settings, changed) => void Promise.all([makeMenus(), syncAlwaysOn(), changed.includes('badge') ? showBadges() : undefined]));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenus();
    if (reason === 'install') void openPage('welcome');
    if (reason === 'update') void lookAgain();
  });
  // Browsers let readers take permissions back in their own settings, while we sleep.
  void syncAlwaysOn();
});
