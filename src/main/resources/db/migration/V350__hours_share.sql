-- which decision asked for these minutes: they stay its own when they pass on or go back
alter table hours_share
    add column decision_id uuid null,
    add index hours_share_by_decision_idx (decision_id, week, person_id);

update hours_share s
  join hours_line l on l.id = s.line_id
   set s.decision_id = l.decision_id
 where l.decision_id is not null;
