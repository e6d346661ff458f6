-- What lies behind a veil is sealed when its veil ends: found by the stream that ends it.
alter table record_entry add index record_entry_by_veil (veil_stream);
