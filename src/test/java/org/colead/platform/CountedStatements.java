package org.colead.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// Counts the statements that a thread sends to the database while something runs.
///
///     var sent = CountedStatements.of(() -> register.details(decision, theo));
@Component
public class CountedStatements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    /// Every statement that `act` sends, in order; those of a batch count as one.
    public static List<String> of(Runnable act) {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            act.run();
        } finally {
            SENT.remove();
        }
        return List.copyOf(sent);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource)) {
            return bean;
        }
        var counted = new ProxyFactory(bean);
        counted.setProxyTargetClass(true);
        counted.addAdvice(
                (MethodInterceptor)
                        call ->
                                call.getMethod().getName().equals("getConnection")
                                        ? connection((Connection) call.proceed())
                                        : call.proceed());
        return counted.getProxy();
    }

    private static Connection connection(Connection real) {
        return proxy(
                Connection.class,
                (_, method, arguments) -> {
                    var result = call(real, method, arguments);
                    var sql = arguments != null && arguments[0] instanceof String s ? s : "";
                    return switch (result) {
                        case CallableStatement called -> called;
                        case PreparedStatement prepared ->
                                statement(PreparedStatement.class, prepared, sql);
                        case Statement plain -> statement(Statement.class, plain, sql);
                        case null, default -> result;
                    };
                });
    }

    private static <S extends Statement> S statement(Class<S> type, S real, String sql) {
        return proxy(
                type,
                (_, method, arguments) -> {
                    var sent = SENT.get();
                    if (sent != null && method.getName().startsWith("execute")) {
                        sent.add(sql.isEmpty() && arguments != null ? "" + arguments[0] : sql);
                    }
                    return call(real, method, arguments);
                });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object on, java.lang.reflect.Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
