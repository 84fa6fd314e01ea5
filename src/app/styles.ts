// Every style comes with the entry: a style sheet that failed to load once is not asked for again by a second try.
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/fonts.css';
import '../start/start.css';
import '../question/question.css';
import '../plan/plan.css';
import '../directory/directory.css';
import '../print/paper.css';
import '../sources/sources.css';
import '../dates/dates.css';
import '../building/building.css';
import '../reckoning/reckoning.css';
import '../talking/talking.css';
import '../telling/telling.css';
import '../writing/writing.css';
import '../sheets/sheets.css';
