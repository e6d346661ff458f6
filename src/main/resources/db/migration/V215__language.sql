-- the language a person’s browser asked for when they first came; `person.language` is what they chose
alter table person add column came_with varchar(35) null;

-- the language of the organisation (the unit without a parent): of mails to those who have none yet
alter table unit add column language varchar(35) null;
