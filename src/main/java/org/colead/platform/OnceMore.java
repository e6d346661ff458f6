package org.colead.platform;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.colead.kernel.CommandKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tries a whole unit of work again when the database gave it up in favour of another: the
/// outermost transactional call, never one inside it.
///
/// A lost connection leaves open whether the commit came through. So it is tried again only when it
/// carries a [CommandKey], which makes the second try find the first, or changes nothing.
final class OnceMore implements MethodInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(OnceMore.class);

    static final int TRIES = 5;

    private static final int DUPLICATE = 1062;

    /// Lock wait timeout, record changed since read (snapshot isolation), deadlock.
    private static final Set<Integer> GIVEN_UP = Set.of(1205, 1020, 1213);

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        for (var tried = 1; ; tried++) {
            try {
                return again(call).proceed();
            } catch (RuntimeException e) {
                if (tried == TRIES || !isWorthTrying(e, call)) {
                    throw e;
                }
                LOG.debug("{} is tried again: {}", call.getMethod(), e.getMessage());
                pause(tried);
            }
        }
    }

    private static MethodInvocation again(MethodInvocation call) {
        return call instanceof ProxyMethodInvocation proxied ? proxied.invocableClone() : call;
    }

    private static boolean isWorthTrying(RuntimeException failure, MethodInvocation call) {
        return failure instanceof OptimisticLockingFailureException
                || wasGivenUp(failure)
                || ((lostItsConnection(failure) || cameTwiceAtOnce(failure)) && canComeTwice(call));
    }

    static boolean wasGivenUp(Throwable failure) {
        return find(failure) instanceof SQLException sql
                && (GIVEN_UP.contains(sql.getErrorCode()) || "25S03".equals(sql.getSQLState()));
    }

    /// The same command was done by its twin meanwhile; the next try finds what came of it.
    static boolean cameTwiceAtOnce(Throwable failure) {
        return find(failure) instanceof SQLException sql
                && sql.getErrorCode() == DUPLICATE
                && String.valueOf(sql.getMessage()).contains("command_key");
    }

    static boolean lostItsConnection(Throwable failure) {
        return find(failure) instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("08");
    }

    private static boolean canComeTwice(MethodInvocation call) {
        return Arrays.stream(call.getArguments()).anyMatch(CommandKey.class::isInstance)
                || readsOnly(call);
    }

    private static boolean readsOnly(MethodInvocation call) {
        var type =
                call.getThis() == null
                        ? call.getMethod().getDeclaringClass()
                        : call.getThis().getClass();
        var own = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), Transactional.class);
        var rule =
                own == null
                        ? AnnotatedElementUtils.findMergedAnnotation(type, Transactional.class)
                        : own;
        return rule != null && rule.readOnly();
    }

    private static @Nullable SQLException find(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /// Longer each time, and of uneven length, so that two do not meet again.
    private static void pause(int tried) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(10, 40L << tried));
    }
}
