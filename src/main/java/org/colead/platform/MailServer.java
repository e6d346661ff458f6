package org.colead.platform;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.util.StreamProvider;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/// Where mail goes: the server that was named, or a mailbox in this process that catches all of it,
/// as in the demo and in tests.
@Configuration(proxyBeanMethods = false)
class MailServer {

    /// In milliseconds; a mail server that says nothing for longer is tried again later.
    private static final String PATIENCE = "10000";

    static {
        // named once; otherwise the libraries look through the whole class path for every part of
        // every mail
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private static JavaMailSenderImpl sender(String host, int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        return sender;
    }

    /// A server that was named.
    @Configuration(proxyBeanMethods = false)
    @Conditional(IsNamed.class)
    static class Named {

        @Bean
        JavaMailSenderImpl mailSender(ColeadProperties colead) {
            var mail = colead.mail();
            var sender = sender(String.valueOf(mail.host()), mail.port());
            signIn(sender, mail.user(), mail.password());
            sender.getJavaMailProperties()
                    .put("mail.smtp.starttls.enable", String.valueOf(mail.starttls()));
            sender.getJavaMailProperties()
                    .put("mail.smtp.starttls.required", String.valueOf(mail.starttls()));
            return sender;
        }

        private static void signIn(
                JavaMailSenderImpl sender, @Nullable String user, @Nullable String password) {
            if (user != null && !user.isBlank()) {
                sender.setUsername(user);
                sender.setPassword(password);
                sender.getJavaMailProperties().put("mail.smtp.auth", "true");
            }
        }
    }

    /// A mailbox in this process, reached over real SMTP on the loopback interface.
    @Configuration(proxyBeanMethods = false)
    @Conditional(IsCaught.class)
    static class Caught {

        @Bean(initMethod = "start", destroyMethod = "stop")
        GreenMail mailbox() {
            return new GreenMail(ServerSetup.SMTP.dynamicPort());
        }

        @Bean
        JavaMailSenderImpl mailSender(GreenMail mailbox) {
            return sender("127.0.0.1", mailbox.getSmtp().getPort());
        }
    }

    private static boolean isNamed(PropertyResolver settings) {
        return StringUtils.hasText(settings.getProperty("colead.mail.host"));
    }

    static class IsNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isNamed(context.getEnvironment());
        }
    }

    /// A server that was named comes first.
    static class IsCaught implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var settings = context.getEnvironment();
            return !isNamed(settings)
                    && settings.getProperty("colead.mail.caught", Boolean.class, false);
        }
    }
}
