-- the member left the group before the close: kept with its reason, and not counted
alter table member_position add column set_aside_at timestamp(6) null default null;

-- whoever left while a check was open before seats ended with the membership
update member_position p
  join consensus_check c on c.id = p.check_id and c.closed_at is null
  join decision d on d.id = c.decision_id
  left join membership m
    on m.group_id = d.group_id and m.person_id = p.member_id
   and m.accepted_at is not null and m.ended_at is null
   set p.set_aside_at = current_timestamp(6)
 where m.id is null;

delete s from check_member s
  join consensus_check c on c.id = s.check_id and c.closed_at is null
  join decision d on d.id = c.decision_id
  left join membership m
    on m.group_id = d.group_id and m.person_id = s.member_id
   and m.accepted_at is not null and m.ended_at is null
 where m.id is null;
