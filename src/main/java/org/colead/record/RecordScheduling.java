package org.colead.record;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets the sealer wake by itself.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RecordScheduling {}
