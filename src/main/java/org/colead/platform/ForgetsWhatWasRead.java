package org.colead.platform;

import org.colead.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Ends what a [Reading] knows wherever its thread begins or ends a transaction that may change
/// something.
@Component
class ForgetsWhatWasRead implements TransactionExecutionListener {

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        forget(transaction);
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        forget(transaction);
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        forget(transaction);
    }

    private static void forget(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            Reading.forget();
        }
    }
}
