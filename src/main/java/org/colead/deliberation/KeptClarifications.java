package org.colead.deliberation;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/// All clarifications.
interface KeptClarifications extends ListCrudRepository<Clarification, UUID> {}
