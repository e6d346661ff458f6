-- what is on its way to one person
alter table outbox_letter add index outbox_letter_by_person (person_id, state);
