import type { Pattern } from "./pattern.ts";

/** Phrases that a reader without knowledge of this repository has to read twice. */
export const IDIOMS: readonly Pattern[] = [
  {
    id: "is-no",
    phrase:
      /(?<!\bthere )\b(?:is|are|was|were) no (?!longer|more than|less than|fewer|later|earlier|larger|bigger)[a-z]/,
    reason: "an inverted negation",
    suggestion: '"is not a …", "does not exist", "has no …"',
  },
  {
    id: "is-none",
    phrase: /\b(?:is|are|was|were) none\b/,
    reason: "an inverted negation",
    suggestion: '"does not exist", "is missing", "is not one of …"',
  },
  {
    id: "nobody",
    phrase: /\b(?:nobody|somebody|anybody|whoever|whosoever|whatsoever|no one)\b/,
    reason: "hides who acts",
    suggestion: "name the subject: the caller, the user, the response",
  },
  {
    id: "what-came",
    phrase: /\bwhat (?:comes?|came|is told|was told|is asked|was asked) ?(?=back|in|out|of|from|to\b|[.,;:)]|$)/,
    reason: "a riddle instead of a noun",
    suggestion: "name the thing: the response, the report, the input",
  },
  {
    id: "where-condition",
    phrase:
      /(?:^|[.;:(|–-] |(?<!\b(?:where|which|what|how|who)\b[^.;]*), |\b(?:only|even|except|but|also|not) )where (?:it|there|a|an|the|no|nothing|one|they|this|that|such|any|each|all|both|neither|none)\b/,
    reason: '"where" used for a condition',
    suggestion: '"if" or "when"',
  },
  {
    id: "where-there",
    phrase: /\bwhere (?:there (?:is|are|was|were)|no |nothing |none |nobody )/,
    reason: '"where" used for a condition',
    suggestion: '"if" or "when"',
  },
  {
    id: "told",
    phrase: /\b(?:told|tells|telling)\b|\btell of\b/,
    name: /\b(?:tell|tells|told)\b/,
    reason: "code does not talk",
    suggestion: '"reports", "shows", "reported"; "distinguishes" for "tells apart"',
  },
  {
    id: "says",
    phrase: /\b(?:says|said|saying)\b/,
    reason: "code does not talk",
    suggestion: '"reports", "states", "specifies", "shows"',
  },
  {
    id: "came-to",
    phrase: /\bcame to\b|\bcomes to (?!mind\b)|\bcome to (?!be\b)[a-z]+(?=[.,;:)]|$)/,
    reason: "an idiom for a result",
    suggestion: '"returned", "resulted in", "the total is"',
  },
  {
    id: "is-another",
    phrase: /\b(?:is|are|was|were) (?:another(?: thing| one| now)?|others|something else)(?=[.,;:)]|$| now| than)/,
    reason: "does not name what changed",
    suggestion: '"changed completely", "differs", "was replaced"',
  },
  {
    id: "of-its-own",
    phrase: /\bof (?:its|their|one's|our|your|my|his|her) own\b/,
    reason: "an idiom for possession",
    suggestion: '"its own …", "a separate …"',
  },
  {
    id: "by-itself",
    phrase: /\bby (?:itself|themselves)\b/,
    reason: "an idiom with two meanings: alone, and without help",
    suggestion: '"alone", "automatically"',
  },
  {
    id: "one-a",
    phrase:
      /\b(?:one|a|an|the|once|each) (?:[a-z]+ )?an? (?:business code|code|operation|call|platform|package|file|line|row|test|task|field|kind|rule|stage|report|core|body|cell|folder|run|name|release|page|success|response|request|attempt)(?=[.,;:)]|$| (?:and|or|with|of|in|is|each)\b)/,
    reason: '"a" used for "per"',
    suggestion: '"one … per …"',
  },
  {
    id: "minds",
    phrase: /\b(?:minds|minded|minding)\b|(?<!\b(?:in|to|of|never) )\bmind (?!map)/,
    reason: "code does not mind",
    suggestion: '"respects", "depends on", "reads"',
  },
  {
    id: "take-over",
    phrase: /\b(?:takes?|took|taken|taking) (?:(?:it|them|this|that|what) )?over\b(?! \d| an? )/,
    reason: "an idiom",
    suggestion: '"applies", "copies", "adopts"',
  },
  {
    id: "let-go",
    phrase: /\blet(?:s|ting)? (?:[a-z]+ ){0,3}go\b/,
    reason: "an idiom",
    suggestion: '"releases", "removes", "closes"',
  },
  {
    id: "is-gone",
    phrase: /\b(?:is|are|was|were|be|been|being) gone\b/,
    reason: "an idiom that does not name the cause",
    suggestion: '"was removed", "was deleted", "no longer exists"',
  },
  {
    id: "go-on",
    phrase: /\b(?:goes|go|going|gone|went) (?:on|for)\b/,
    reason: "an idiom with several meanings",
    suggestion: '"continues"; "applies to"',
  },
  {
    id: "hand-back",
    phrase:
      /\b(?:hands?|handed|handing|gives?|gave|given|giving) (?:[a-z]+ )?(?:back|out)\b|\bhand(?:s|ed|ing) (?:over|on|in)\b/,
    reason: "an idiom",
    suggestion: '"returns", "yields", "passes"',
  },
  {
    id: "archaic",
    phrase:
      /\b(?:nought|naught|aught|lest|thereof|whence|hence|whom|anew|all the same|for want of|save for|but for|dear|dearer|dearest)\b/,
    name: /\bnought\b/,
    reason: "an old word",
    suggestion: "the usual word: zero, so that not, again, still, expensive, except",
  },
  {
    id: "any-more",
    phrase: /\b(?:any ?more)\b(?! than)|\bno more(?=[.,;:)|]|$| how| where)\b/,
    reason: "an inverted negation",
    suggestion: '"no longer"',
  },
  {
    id: "that-is-there",
    phrase:
      /\b(?:that|what|which|who) (?:is|are|was|were) (?:not |still |already )?there\b|\bthere (?:is|are|was|were)(?=[.,;:)]|$)/,
    reason: '"is there" instead of a verb',
    suggestion: '"exists", "existing", "is present"',
  },
  {
    id: "for-because",
    phrase: /[,;] for (?:it|they|there|nothing|none|npm|we|he|she) (?:[a-z]+ ){0,2}[a-z]/,
    reason: '"for" used as a conjunction',
    suggestion: '"because"',
  },
  {
    id: "nowhere",
    phrase: /\b(?:nowhere|as (?:the )?[a-z]+ (?:has|have|had) it)\b/,
    reason: "an idiom",
    suggestion: '"does not appear", "in no …", "as … defines it"',
  },
  {
    id: "alone",
    phrase: /(?<!\b(?:leaves?|left|leaving|stands?|runs?) (?:[a-z]+ ){0,3})\balone\b/,
    reason: '"alone" used for "only"',
    suggestion: '"only …"',
  },
  {
    id: "stands",
    phrase:
      /\b(?:stand|stands|stood) (?:in|at|on|above|below|beside|before|behind|there|here|under|near|next|between)\b/,
    reason: "text does not stand",
    suggestion: '"is in", "is at", "is listed"',
  },
  {
    id: "held-against",
    phrase: /\b(?:hold|holds|held|holding) (?:[a-z]+ ){0,4}against\b/,
    reason: "an idiom",
    suggestion: '"compares … with", "checks … against"',
  },
  {
    id: "but-except",
    phrase:
      /\b(?:every|all|any|each|no|none|nothing|everything|anything|read-only) (?:[a-z]+ )?but (?:the|one|for|those|these|what|this|its|it)\b/,
    reason: '"but" used for "except"',
    suggestion: '"except", "only"',
  },
];
