#include "replay/net/accepting.h"

#include <QTcpSocket>

#include <string>

namespace plumb::replay {

Result<QHostAddress> ownAddress(const Address& address) {
    const bool local = address.host == "localhost";
    const QHostAddress host =
        local ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(QString::fromStdString(address.host));
    if (host.isNull()) {
        return fail(MessageId::ListenNoAddress, {address.text()});
    }
    return host;
}

Note turnAway(qintptr handle, ConnectionNumber number, std::size_t most, WireLog& wire) {
    QTcpSocket refused;
    refused.setSocketDescriptor(handle);
    refused.abort();
    Note why{MessageId::ListenTooMany, {std::to_string(most)}};
    WireRow row;
    row.microseconds = wireMicroseconds();
    row.connection = number;
    row.note = why;
    wire.add(row);
    return why;
}

}  // namespace plumb::replay
