package org.colead.platform;

/// Takes letters and sees to it that they leave, after the caller's transaction is committed and
/// only then.
public interface PostOffice {

    void post(Letter letter);
}
