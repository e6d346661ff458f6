-- Since when others than its authors may read a decision. One that was parked or withdrawn as a
-- draft was never opened.
alter table decision add column opened_at datetime(6) null;

update decision d
   set d.opened_at = (select min(s.entered_at) from decision_stage s
                       where s.decision_id = d.id and s.stage = 'CLARIFYING');
