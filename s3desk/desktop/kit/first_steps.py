"""What an empty list says: what belongs there, and what to do first."""

from __future__ import annotations

from s3desk.domain.messages import Message, message

_FIRST = {
    "region": message("Your region comes first: its name and its NUTS code. The region's figures follow it."),
    "organisation": message("Companies, universities, clusters and offices that you work with."),
    "person": message("People who meet, decide and own tasks. An organisation can be linked afterwards."),
    "theme": message("Headings that you want to find things by; findings, notes and calls can be linked to them."),
    "smart_domain": message(
        "The fields in which your region wants to be strong. Findings and actions are linked to them."
    ),
    "partner_circle": message("Made when records are first shared with a partner region."),
    "finding": message("What is strong or weak in the region, one sentence each. Evidence is linked to it afterwards."),
    "evidence": message("Reports, figures and statements that a finding rests on. Link the findings in each of them."),
    "indicator": message("What is measured. Its values can be imported from a file of Eurostat."),
    "observation": message("Values belong to an indicator: add that first, or import a file of Eurostat (Ctrl+I)."),
    "criterion": message(
        "What findings are judged by. Scores come afterwards, one for each finding, person and criterion."
    ),
    "score": message("A score needs a finding and a criterion: add those first."),
    "meeting": message(
        "Begin with the day and what it is about; agenda, decisions and tasks are linked to the meeting."
    ),
    "agenda_item": message("Agenda items belong to a meeting: add that first."),
    "amendment": message("Corrections of final minutes; the minutes themselves stay as they were agreed."),
    "decision": message("What was decided, and in which meeting."),
    "task": message("Who does what until when. A task from a meeting is linked to it."),
    "comment": message("Comments on any record, kept with the record that they are about."),
    "attachment": message("Files that belong to records. Drop a file on a record, or paste a picture into it."),
    "note": message("Anything worth keeping, yours alone if you choose New private record."),
    "plan": message("Begin with one plan; objectives and actions are put under it."),
    "objective": message("What the plan wants to reach. Actions are linked to the objective that they serve."),
    "action": message("What is to be done, by whom and when. Milestones, budget lines and risks follow."),
    "milestone": message("Milestones belong to an action: add that first."),
    "indicator_target": message(
        "A target needs an indicator and the action or objective that it serves: add those first."
    ),
    "budget_line": message("Budget lines belong to an action: add that first."),
    "risk": message("What may go wrong, how likely it is, and what is done about it."),
    "instrument": message("Funds and programmes from which actions may be paid."),
    "call": message("Open and forthcoming calls. The quickest way is to import a list of calls from a file (Ctrl+I)."),
    "cutoff": message("Deadlines of a call: add the call first, or import a list of calls (Ctrl+I)."),
    "eligibility_answer": message(
        "Answers on the conditions of a call. They are given in the view Calls, with the keys Y, N and ?."
    ),
    "application": message("An application answers a call: add or import the call first."),
    "financing_share": message("Who pays how much of an action: add the action first."),
}
_ANY = message("Nothing is here yet.")


def first_step(type_name: str) -> Message:
    """Return the sentence for the empty list of a type."""
    return _FIRST.get(type_name, _ANY)
