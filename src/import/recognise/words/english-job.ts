const job =
  /(?:manager|lead|leader|head|chief|director|officer|president|chair|chairperson|treasurer|secretary|steward|coordinator|organi[sz]er|administrator|assistant|associate|clerk|receptionist|specialist|analyst|engineer|developer|designer|architect|consultant|adviser|advisor|technician|operator|driver|cook|chef|baker|waiter|server|bartender|barista|housekeeper|cleaner|caretaker|janitor|porter|guard|supervisor|overseer|foreman|inspector|planner|buyer|accountant|bookkeeper|cashier|auditor|controller|librarian|archivist|curator|teacher|tutor|instructor|lecturer|professor|coach|trainer|nurse|doctor|physician|pharmacist|therapist|counsell?or|carer|aide|attendant|worker|editor|writer|producer|photographer|musician|gardener|mechanic|electrician|plumber|carpenter|painter|welder|machinist|loader|picker|packer|facilitator|moderator|maintainer|ambassador|liaison|representative|agent|broker|recruiter|dispatcher|scientist|researcher|programmer|tester|webmaster|historian|parliamentarian|vice[- ]president|captain|trustee|cultivator|keeper|host|hostess|concierge|pastor|minister|deacon|usher|seamstress|tailor|fundraiser|recorder|registrar|bursar|orderly|matron|midwife|ranger|warden|storeman|storekeeper|groundskeeper|groundsman|handyman|fitter|turner|rigger|operative|apprentice|trainee|intern|dean|principal|headteacher|chaplain|dietitian|hygienist|dentist|radiographer|paramedic|surveyor|assessor|appraiser|estimator|scheduler|merchandiser|firefighter|lifeguard|paralegal|solicitor|attorney|translator|interpreter|stylist|hairdresser|valet|bellman|butcher|florist|labou?rer|farmer|chemist|economist|statistician|underwriter|teller|superintendent|executive|strategist|practitioner|veterinarian|pilot|skipper|deckhand|orderlies|installer|mate|roofer|scaffolder|handler|telephonist|typist|courier|product owner|scrum master)s?$/i;
const titled =
  /^(?:(?:assistant|deputy|associate|acting|interim|executive|senior|joint) )?(?:head|director|manager|chief|vp|vice president|secretary|officer|chair|lead|coordinator|steward) (?:of|for) (?:the )?\p{Lu}/iu;
const acronym = /^(?:C[EFOTIM]O|VP|HR|QA|PA) ?\w*$/;

/** Whether English words are the name of a job by their last word, as `People Ops / Performance Manager`. */
export function isEnglishJob(text: string): boolean {
  if (text.length > 60 || !/^[\p{Lu}]/u.test(text) || text.split(/\s+/).length > 7 || /[.:;!?]$/.test(text))
    return false;
  const name = text.replace(/,.*$/, '').replace(/\s*\([^()]*\)$/, '');
  return (job.test(name) && !/^(?:the|our|all|your)\b|s$/i.test(name)) || titled.test(text) || acronym.test(text);
}

/** `Manager Flood Recovery Grants`, `Team Leader Water`: the job before what it is for, as offices of some countries name it. */
export function beginsWithJob(text: string): boolean {
  return (
    /^(?:(?:Assistant|Deputy|Associate|Acting|Senior|Executive|Principal|General|Regional|National) ){0,2}(?:Team |Project |Program )?(?:Manager|Director|Head|Chief|Coordinator|Supervisor|Officer|Adviser|Advisor|Leader|Lead|Analyst|Specialist)(?:,| [–-])?(?: (?:\p{Lu}[\p{L}’'&/-]*|and|of|for|the|&)){1,6}$/u.test(
      text,
    ) &&
    !/\b(?:Office|Duties|Responsibilities|Comments?|Signature|Approval|Name|Date|Title|Profile|Description|Details|Only|Use|Review)$/.test(
      text,
    )
  );
}

/** `Clerk II` without the step of the job. */
export function withoutStep(text: string): string {
  return text.replace(/\s+(?:I{1,3}|I?V|VI{1,2})$/, '');
}
