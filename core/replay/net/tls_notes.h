// What was negotiated, for the wire log.
#pragma once

#include "base/error.h"

#include <QSslCertificate>
#include <QString>

#include <string>
#include <vector>

class QSslSocket;

namespace plumb::replay {

/// SHA-256 of the certificate, 64 small hexadecimal digits; empty without one.
[[nodiscard]] std::string fingerprintOf(const QSslCertificate& certificate);

/// Protocol, cipher and the peer's certificate; that it soon ends, when that is within so many days. `peer` is who is
/// spoken of.
[[nodiscard]] std::vector<Note> tlsNotes(const QSslSocket& socket, const std::string& peer, int expiryWarningDays);

}  // namespace plumb::replay
