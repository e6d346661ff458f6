package org.colead.brief;

import org.springframework.data.jpa.repository.JpaRepository;

/// All responses of readers.
interface Responses extends JpaRepository<Response, ResponseId> {}
