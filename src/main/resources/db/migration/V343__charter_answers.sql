-- within how many school days a reader of a brief is answered: the charter’s, and what a brief promised
alter table deliberation_group add column answer_days int not null default 10;
alter table brief add column answer_within int null;
update brief set answer_within = 10 where published_at is not null;
