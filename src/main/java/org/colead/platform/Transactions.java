package org.colead.platform;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/// Puts [OnceMore] around every transaction.
@Configuration(proxyBeanMethods = false)
class Transactions {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor onceMore() {
        var onTheClass = new AnnotationMatchingPointcut(Transactional.class, true);
        var onTheMethod = new AnnotationMatchingPointcut(null, Transactional.class, true);
        var advisor =
                new DefaultPointcutAdvisor(
                        new ComposablePointcut(onTheClass).union(onTheMethod), new OnceMore());
        // the transaction's own advice comes last, and so lies inside
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return advisor;
    }
}
