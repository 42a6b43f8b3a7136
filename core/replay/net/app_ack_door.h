// Where application acknowledgements are taken that come over a port of their own, while a sender sends: a server whose
// connections only ever bring acknowledgements. What asks for a commit acknowledgement is given one, on the connection
// it came on, after it was passed on. Belongs to the thread of its event loop.
#pragma once

#include "base/result.h"
#include "replay/acknowledgement.h"
#include "replay/endpoint.h"
#include "replay/wire_log.h"

#include <QSslConfiguration>

#include <functional>
#include <memory>

namespace plumb::replay {

class AppAckDoor {
public:
    static constexpr std::size_t kMostConnections = 64;

    struct Hooks {
        std::function<ConnectionNumber()> number;              ///< of the next connection
        std::function<void(const Acknowledgement&)> answered;  ///< one that names a message
    };

    AppAckDoor(const Endpoint& endpoint, WireLog& log, Hooks hooks);
    ~AppAckDoor();
    AppAckDoor(const AppAckDoor&) = delete;
    AppAckDoor& operator=(const AppAckDoor&) = delete;

    /// Listens at endpoint.appAcks, with TLS where the endpoint speaks it: with the certificate of `tls`, and only to
    /// sides whose own its authorities vouch for.
    [[nodiscard]] Result<void> open(const QSslConfiguration& tls);
    /// Nothing is taken any more; may be called by a hook. Connections end when that is over.
    void close();
    /// Into the log, as something about the connection that brought the acknowledgement which is passed on now.
    void tell(const Note& note);

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

}  // namespace plumb::replay
