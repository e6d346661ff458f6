-- when somebody works, in the organisation's own words; read by statistics, never by a permission
alter table person add column shift varchar(60) not null default '' after title;
