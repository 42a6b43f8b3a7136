// What every server of the room does: listens where it is told to, with TLS where that is on, turns away those who are
// too many, and has what comes stored by a thread of its own, all that came while the disk was busy together. What is
// done with connections and with what is stored is its heirs' matter. Belongs to the thread of its event loop.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "replay/message_file.h"
#include "replay/net/listener.h"
#include "replay/net/store_thread.h"
#include "replay/wire_log.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::replay {

class AcceptingServer : public QTcpServer {
public:
    /// Why nothing can be stored any more.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

protected:
    /// The file and the log are borrowed.
    AcceptingServer(ListenOptions options, MessageFile& store, WireLog& wire);

    [[nodiscard]] const ListenOptions& listenOptions() const { return m_options; }

    /// Our own address, which is in the wire log then.
    [[nodiscard]] Result<std::string> open(const Secret& passphrase);
    [[nodiscard]] const std::optional<QSslConfiguration>& tls() const { return m_tls; }
    /// Ends a connection that is one too many; why is in the wire log then.
    [[nodiscard]] std::optional<Note> turnedAway(qintptr handle, ConnectionNumber number, std::size_t there);

    /// stored() follows, later.
    void store(ToStore message);
    /// Until everything is stored, and told.
    void storeAll();
    [[nodiscard]] bool hasToStore() const { return !m_batch.empty() || !m_storing.idle(); }
    virtual void stored(const ToStore& message, const StoredBatch& batch) = 0;
    /// That it is stored, or is not and why.
    [[nodiscard]] static ListenReport reportOf(const ToStore& message, const StoredBatch& batch);

private:
    void commit();
    void collect();

    ListenOptions m_options;
    WireLog& m_wire;
    std::optional<QSslConfiguration> m_tls;
    std::vector<ToStore> m_batch;
    QTimer m_commit;
    std::optional<Error> m_failure;
    StoreThread m_storing;  // last: it tells of what it does until it is gone
};

}  // namespace plumb::replay
