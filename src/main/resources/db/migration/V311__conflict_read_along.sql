-- whether both said that the members of the group may read along; null where no group was named
alter table conflict_case add column group_agreed boolean null after group_id;
update conflict_case set group_agreed = false where group_id is not null;
