import type { TextRules } from '../text-rules.ts';

/** English. */
export const englishText: TextRules = {
  boilerplate:
    'advertis(?:e?ment|ing)|advertise with us|ad|ads|sponsored(?: content)?|share(?: (?:this|to or|on|via|article|story|post|to))?(?: (?:article|story|post|page))?|share (?:on|to) (?:facebook|twitter|x|whatsapp|linkedin|telegram|email)|tweet|facebook|twitter|x|whatsapp|telegram|linkedin|email|e-mail|reddit|copy link|link copied!?|copied|print|print this page|save|saved|listen(?: to (?:this )?article)?|listen \\(\\d+ mins?\\)|play|pause|menu|search|log ?in|sign ?(?:in|up)|register|subscribe(?: now)?|close|skip to (?:main )?content|skip ad(?:vertisement)?|home|news|world|world news|latest(?: news)?|breaking(?: news)?|top stories|most (?:read|popular|viewed)|trending(?: now)?|live|video|videos|watch(?: now| live)?|gallery|comments?(?: \\(\\d+\\))?|leave a comment|show (?:more|less)|see (?:more|all)|view (?:more|all|gallery)|load more|back to top|next|previous|loading\\.*|continue reading(?: below)?|story continues below(?: advertisement)?|article continues (?:after|below)(?: this)?(?: advertisement| ad)?|recommended|recommended stories|end of list|list \\d+ of \\d+|original url:?|tags?:?|topics:?|keywords?:?|updated|published|follow us|contact us|about us|privacy policy|terms of (?:use|service)|cookie (?:policy|settings)|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences)|getty images|reuters|ap|afp|epa|politics|middle east|africa|asia|europe|americas|opinion|business|sports?|features|explainer|analysis|interactive|conflict|war|click (?:here|to play)(?: to share on social media)?|add .{1,40} on google|hide|expand|newsletters?',
  boilerplateStarts:
    'sign up (?:for|to|here)|subscribe to|get (?:the|our) (?:latest|newsletter|free|daily)|join (?:our|us on)|follow (?:us|our|the) (?:on|channel|latest|.{1,40} on )|download (?:our|the) app|we use cookies|this (?:site|website) uses|by (?:clicking|continuing|signing|subscribing)|to suggest a correction|you can also highlight|click here|tap here|copyright|©|\\(c\\) \\d{4}|all rights reserved|this material may not be|support (?:our|independent) journalism|donate|make a donation|become a (?:member|subscriber)|already a (?:member|subscriber)|have a (?:tip|story)|do you have|send us|email us|share to|\\d+ min(?:ute)?s? (?:read|ago)|\\d+ (?:hours?|days?|weeks?) ago|(?:last )?(?:updated|published|modified|posted)(?::| (?:on|at|\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|original url|listen to this|watch live|live updates?:?$|want more|thank you for reading|you (?:have|are) (?:reading|reached)|reuse this content|our standards|for more (?:information|on this)|the views expressed|cookies? ',
  promoStarts:
    '(?:also |you (?:may|might) also |you may be )?(?:related|read|see|watch|listen|more|don.t miss|recommended|trending|editor.s picks?|interested in|like)(?: (?:articles?|stor(?:y|ies)|coverage|more|also|next|next up|news|here|on|now|topics|content|reading|this|in|about|from|the full .{1,30}))*:|read (?:more|also|next|the full story)|also read|related(?: (?:articles?|stor(?:y|ies)|coverage|content|news))?$|watch:|in pictures:|explainer:|opinion:|analysis:|podcast:|>>|more (?:on this story|on the story|from)\\b|more on the (?:history|story|war|conflict)',
  promoHeadings:
    'other topics of interest|related (?:articles?|stor(?:y|ies)|topics|coverage|content|news)|more (?:stories|news|on this(?: story)?|from .{1,40}|like this)|you (?:may|might) (?:also )?like|recommended(?: (?:stories|for you|reading))?|read (?:more|next|also)|also (?:on|in) .{1,30}|top stories|most (?:read|popular)|latest (?:news|stories)|editor.s picks?|don.t miss|what to read next|see also|around the web|promoted(?: stories)?|in other news',
  creditStarts:
    'by:? (?!then|now|the|and|far)|written by|reporting by|reported by|edited by|editing by|additional reporting|translat(?:ion|ed) by|photos? by|photograph(?:s|y)? by|story by|source:|sources:|photo:|photo credit|image credit|picture:|image:|images:|credit:|credits:|video by|graphics? by|compiled by|with (?:reporting|inputs|additional reporting) (?:by|from)|\\(reporting by|\\(with inputs',
  creditEnds:
    'contributed (?:reporting|to this (?:report|article|story))|contributed|via (?:getty images|reuters|ap|afp|shutterstock)|(?:getty|ap|reuters|afp|epa)(?: images| photo)?|video grab|screengrab|screenshot|handout|file photo|all rights reserved|unsplash|shutterstock|wikimedia commons|flickr|pool photo|staff writer|staff and agencies|agencies|news agency',
  captionStarts:
    'file(?: photo| image| picture)?(?: -| –| —|:)|caption:|pictured:|photo shows|image shows|image caption|photo caption|(?:this|a|an) (?:undated )?(?:photo|image|picture|handout|still|screengrab)',
  abbreviationsBefore:
    'mr|mrs|ms|dr|prof|rev|fr|hon|gen|maj|lt|col|capt|cmdr|adm|sgt|cpl|pvt|brig|pfc|spc|gov|sen|rep|reps|sens|govs|pres|sec|supt|insp|det|st|ste|ft|mt|vs|dept|dist|rt|hwy|amb|atty|asst|min|messrs|maj.-gen|lt.-gen|brig.-gen|dir|mons|sr|cdr'.split(
      '|',
    ),
  abbreviationsAnywhere:
    'inc|ltd|corp|co|jr|etc|a.m|p.m|u.s|u.n|u.k|e.u|u.a.e|d.c|e.g|i.e|ph.d|al|bros|u.s.a|ave|blvd|rd|cf|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|n.y|n.j|n.c|s.c|l.a|b.c'.split(
      '|',
    ),
  abbreviationsBeforeNumbers:
    'no|nos|fig|vol|art|approx|est|ca|c|p|pp|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec'.split('|'),
  starters:
    'the|a|an|in|on|at|it|he|she|they|we|i|but|and|this|that|these|those|there|as|after|before|when|while|since|if|for|from|by|with|according|his|her|their|its|our|some|many|most|more|another|other|others|both|all|no|not|so|then|also|however|meanwhile|earlier|later|still|yet|one|two|three|four|five|six|seven|eight|nine|ten|at|about|around|among|under|over|during|despite|although|though|because|who|what|where|why|how|witnesses|officials|police|residents|authorities|rescuers|hundreds|dozens|thousands'.split(
      '|',
    ),
  monthNames:
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
};
