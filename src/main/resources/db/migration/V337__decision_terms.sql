-- A version carries its figures and days in words; a decision can be proposed as a trial.
alter table decision_text add column terms text not null default '';
alter table decision add column trial boolean not null default false;
