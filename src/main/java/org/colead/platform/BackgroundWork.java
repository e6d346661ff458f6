package org.colead.platform;

import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/// What happens after the commit, beside the person who acted: fewer at once than there are
/// connections, so that it never holds up the screens.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BackgroundWork {

    private static final int AT_ONCE = 6;
    private static final int SECONDS_TO_FINISH = 20;

    /// Under the second name `@Async` finds it, beside the scheduler, which is an executor too.
    @Bean({TaskExecutionAutoConfiguration.APPLICATION_TASK_EXECUTOR_BEAN_NAME, "taskExecutor"})
    ThreadPoolTaskExecutor applicationTaskExecutor(StoryClock clock) {
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("after-");
        executor.setCorePoolSize(AT_ONCE);
        executor.setMaxPoolSize(AT_ONCE);
        executor.setTaskDecorator(clock::sameTime);
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(SECONDS_TO_FINISH);
        return executor;
    }
}
