import type { Severity } from '../check/issue';
import { cellAddress } from '../workbook/address';
import type { Remark, RemarkCode } from './form';
import type { Reason, ReasonCode, Submission } from './submission';

type Words = Readonly<Record<string, string | number>>;
type Sentence = (words: Words) => string;

/** The sentences of remarks and reasons, in one language. */
export interface CollectionSentences {
  readonly remarks: Readonly<Record<RemarkCode, { readonly message: Sentence; readonly fix: Sentence }>>;
  readonly reasons: Readonly<Record<ReasonCode, Sentence>>;
  /** Why a file cannot be read, by the code of the refusal. */
  readonly refusals: Readonly<Record<string, Sentence>>;
}

/** A remark as a person reads it. */
export interface SaidRemark {
  readonly code: RemarkCode;
  readonly severity: Severity;
  /** '' = of the whole file. */
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly fix: string;
}

export function saidRemark({ code, severity, at, values }: Remark, texts: CollectionSentences): SaidRemark {
  const { message, fix } = texts.remarks[code];
  return {
    code,
    severity,
    sheet: at?.sheet ?? '',
    cell: at ? cellAddress(at.row, at.column) : '',
    message: message(values),
    fix: fix(values),
  };
}

function saidReason({ code, values }: Reason, texts: CollectionSentences): string {
  if (code !== 'REFUSED') return texts.reasons[code](values);
  const sentence = texts.refusals[String(values['code'])];
  if (!sentence) throw new Error(`Refusal ${values['code']} has no sentence`);
  return sentence(values);
}

/** How many remarks the reason of a file names. */
const MOST_SAID = 3;

/** The gravest remarks, the first few of them. */
function saidGravest(remarks: Submission['remarks'], texts: CollectionSentences): string[] {
  const grave = ['error', 'warning'].map((each) => remarks.filter(({ severity }) => severity === each));
  const [first = []] = grave.filter((each) => each.length > 0);
  const said = first.slice(0, MOST_SAID).map((each) => {
    const { cell, message } = saidRemark(each, texts);
    return cell === '' ? message : `${cell}: ${message}`;
  });
  return [...said, ...(first.length > MOST_SAID ? ['…'] : [])];
}

/** Reasons that count what was taken, and do not say what is wrong with the rest. */
const COUNTING: readonly ReasonCode[] = ['RESULTS', 'MARKS'];

/** Why a file is what it is, in a sentence or a few: its reason, else its gravest remarks; '' where all is well. */
export function reasonText({ reason, remarks }: Submission, texts: CollectionSentences): string {
  if (!reason) return saidGravest(remarks, texts).join(' ');
  const said = saidReason(reason, texts);
  return COUNTING.includes(reason.code) ? [said, ...saidGravest(remarks, texts)].join(' ') : said;
}
