import type { ConversationView } from '../../../server/http/views/conversation-view.ts';
import type { TextFile } from '../../client/text-file.ts';
import { formatDate } from '../../texts/format-date.ts';
import { escaped, markdownAnswer } from './markdown-answer.ts';
import type { TextSetting } from './plain-answer.ts';

/** A whole conversation as a document to read, with every source. */
export function markdownConversation({ title, turns }: ConversationView, setting: TextSetting): TextFile {
  const answers = turns.map(({ at, answer }) => markdownAnswer(answer, { ...setting, day: formatDate(at.slice(0, 10)) }));
  const text = [`# ${escaped(title)}`, setting.texts.conversations.exportedFrom(setting.day), ...answers].join('\n\n');
  return { name: `${fileName(title)}.md`, mediaType: 'text/markdown;charset=utf-8', text: `${text}\n` };
}

/** A whole conversation as the API gives it, for programs and for the record. */
export function jsonConversation(conversation: ConversationView): TextFile {
  return {
    name: `${fileName(conversation.title)}.json`,
    mediaType: 'application/json',
    text: `${JSON.stringify(conversation, null, 2)}\n`,
  };
}

/** A name any system can save under: small letters, digits and hyphens, at most 60. */
export function fileName(title: string): string {
  const plain = title
    .toLocaleLowerCase('nb')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/gu, '');
  return plain === '' ? 'samtale' : plain;
}
