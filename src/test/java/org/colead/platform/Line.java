package org.colead.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A line to a server on this machine that can be cut, as if the server were away, and laid again.
final class Line implements AutoCloseable {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final int server;
    private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();
    private ServerSocket open = listen(0);

    /// @param server the port that it leads to
    Line(int server) {
        this.server = server;
        accept(open);
    }

    int port() {
        return open.getLocalPort();
    }

    void cut() {
        hangUp(open);
        while (!ends.isEmpty()) {
            hangUp(ends.remove());
        }
    }

    void layAgain() {
        open = listen(port());
        accept(open);
    }

    private void accept(ServerSocket at) {
        Thread.startVirtualThread(() -> {
            while (!at.isClosed()) {
                try {
                    var here = at.accept();
                    var there = new Socket(HERE, server);
                    ends.add(here);
                    ends.add(there);
                    Thread.startVirtualThread(() -> carry(here, there));
                    Thread.startVirtualThread(() -> carry(there, here));
                } catch (IOException _) {
                    hangUp(at);
                }
            }
        });
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // cut
        }
    }

    private static void hangUp(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerSocket listen(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HERE, port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        cut();
    }
}
