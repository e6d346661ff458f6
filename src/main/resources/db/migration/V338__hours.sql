-- how long before they begin committed hours are cut without a published reason; for whom a pool is
-- stays whoever was allocated anything in it, where it was opened before pools named their people
alter table hours_pool add column notice_days int not null default 14;
