/* Scripts of an essay page as one: each small file would cost a request and compress badly. */
import './Base.client.ts';
import '#components/essay/MarginNotes.client.ts';
import '#components/essay/PassageTopics.client.ts';
import '#components/essay/ReadingBar.client.ts';
import '#components/essay/Toc.client.ts';
import '#components/essay/TopicNames.client.ts';
import '#components/link/ArrivedPlace.client.ts';
import '#components/link/Openers.client.ts';
import '#components/link/PassageLinks.client.ts';
