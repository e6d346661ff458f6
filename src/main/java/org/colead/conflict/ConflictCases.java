package org.colead.conflict;

import org.springframework.data.repository.ListCrudRepository;

/// Every case that was opened.
interface ConflictCases extends ListCrudRepository<ConflictCase, ConflictId> {}
